namespace EndToEnd;

/// <summary>Somebody's project: one package reference, nothing else.</summary>
internal sealed class Consumer(string folder, IReadOnlyDictionary<string, string?> environment)
{
    public string Folder => folder;

    public string Output => At("bin/Debug/net10.0/blueprints");

    public string Manifest => At("obj/Debug/net10.0/catalyst.manifest");

    public string At(string relative) => Path.Combine(folder, relative.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
    }

    public void Edit(string relative, string from, string to)
    {
        var text = File.ReadAllText(At(relative));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(At(relative), text.Replace(from, to, StringComparison.Ordinal));
    }

    public Task<Run> BuildAsync(params string[] arguments) => RunAsync(environment, ["build", .. arguments]);

    /// <summary>Builds with more said by the environment, which wins.</summary>
    public Task<Run> BuildInAsync(IReadOnlyDictionary<string, string?> more) =>
        RunAsync(new Dictionary<string, string?>(environment.Where(e => !more.ContainsKey(e.Key)).Concat(more)), ["build"]);

    public Task<Run> RunAsync(params string[] arguments) => RunAsync(environment, arguments);

    public IReadOnlyDictionary<string, string?> Environment => environment;

    private Task<Run> RunAsync(IReadOnlyDictionary<string, string?> with, string[] arguments) =>
        Dotnet.RunAsync(folder, with, [.. arguments, .. arguments[0] is "clean" ? Array.Empty<string>() : ["--no-restore"], "-tl:off", "-v:n", "-m:1", "-nodeReuse:false", "-clp:NoSummary"]);
}
