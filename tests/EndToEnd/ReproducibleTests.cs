namespace EndToEnd;

/// <summary>The same sources, the same bytes: from the package and in the repository, here and elsewhere.</summary>
public sealed class ReproducibleTests(PackedSdk sdk)
{
    [Fact]
    public async Task The_package_writes_what_the_sample_in_the_repository_has()
    {
        var sample = Folder.Content(Path.Combine(Repository.Sample, "bin", Repository.Configuration, "net10.0", "blueprints"));
        Assert.Contains("vllm/chart/templates/deployment.yaml", sample.Keys);
        var kit = await SampleConsumerAsync();

        (await kit.BuildAsync()).Succeeded();

        Assert.Equal(sample, Folder.Content(kit.Output));
    }

    [Fact]
    public async Task Another_folder_culture_and_time_zone_make_no_difference()
    {
        var sample = Folder.Content(Path.Combine(Repository.Sample, "bin", Repository.Configuration, "net10.0", "blueprints"));
        var kit = await SampleConsumerAsync();
        kit.Write("Directory.Build.targets", """
            <Project>
              <Target Name="SayCulture" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="lower-case=$([System.String]::Copy('I').ToLower()) offset=$([System.DateTime]::Now.ToString('zzz'))" />
              </Target>
            </Project>
            """);

        // No compiler server: it would answer in the culture in which it was started.
        var run = (await kit.BuildInAsync(new Dictionary<string, string?>
        {
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["LANG"] = "tr_TR.UTF-8",
            ["DOTNET_CLI_UI_LANGUAGE"] = "tr",
            ["TZ"] = "Asia/Kathmandu",
            ["UseSharedCompilation"] = "false",
        })).Succeeded();

        // The Turkish small I, in Nepal: the environment did take effect.
        Assert.Contains("lower-case=\u0131 offset=+05:45", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(sample);
        Assert.Equal(sample, Folder.Content(kit.Output));
    }

    /// <summary>The sample with its library, two projects as in the repository.</summary>
    private async Task<Consumer> SampleConsumerAsync()
    {
        var kit = sdk.Consumer([.. Sources(Repository.Sample)]);
        var library = Path.Combine(Path.GetDirectoryName(Repository.Sample)!, "PlatformLibrary");
        kit.Write("../PlatformLibrary/PlatformLibrary.csproj", File.ReadAllText(kit.At("Kit.csproj")));
        foreach (var (name, text) in Sources(library)) kit.Write("../PlatformLibrary/" + name, text);
        kit.Edit("Kit.csproj", "<ItemGroup>", "<ItemGroup>\n    <ProjectReference Include=\"../PlatformLibrary/PlatformLibrary.csproj\" />");
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, ["restore", kit.Folder, "-tl:off", "-nodeReuse:false"])).Succeeded();
        return kit;
    }

    private static IEnumerable<(string Name, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(static f => !f.Item1.StartsWith("obj/", StringComparison.Ordinal) && !f.Item1.StartsWith("bin/", StringComparison.Ordinal));
}
