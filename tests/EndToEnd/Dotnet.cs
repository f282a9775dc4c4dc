using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EndToEnd;

/// <summary>The dotnet command in a process of its own: output captured, a time limit on every call.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    public static async Task<Run> RunAsync(string directory, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        using var process = Start(directory, environment, arguments);
        var output = new StringBuilder();
        Capture(process, line => output.AppendLine(line));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Limit}:\n{output}", e);
        }

        lock (output) return new Run(process.ExitCode, output.ToString());
    }

    public static Process Start(string directory, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // A test host run by the dotnet command inherits what that command says to its own children.
        foreach (var name in start.Environment.Keys.Where(static k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "MSBuildSDKsPath" or "DOTNET_CLI_UI_LANGUAGE").ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    public static void Capture(Process process, Action<string> line)
    {
        var gate = new Lock();
        void Receive(object _, DataReceivedEventArgs e)
        {
            if (e.Data is null) return;
            lock (gate) line(e.Data);
        }

        process.OutputDataReceived += Receive;
        process.ErrorDataReceived += Receive;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }
}

internal sealed partial record Run(int ExitCode, string Output)
{
    /// <summary>Errors with a place, each once however often a logger repeats it.</summary>
    public IReadOnlyList<BuildError> Errors =>
        [.. ErrorLine().Matches(Output).Select(static m => new BuildError(
            m.Groups["id"].Value, Path.GetFileName(m.Groups["file"].Value.Trim()), Number(m.Groups["line"]), Number(m.Groups["column"]), m.Groups["text"].Value.Trim())).Distinct()];

    public Run Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public Run Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    public bool Skipped(string target) => Output.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal);

    /// <summary>The one line that a build prints: number of files, written, removed.</summary>
    public (int Files, int Written, int Removed, string Folder) Emitted()
    {
        var lines = EmitLine().Matches(Output);
        Assert.True(lines.Count == 1, Output);
        return (Number(lines[0].Groups["files"]), Number(lines[0].Groups["written"]), Number(lines[0].Groups["removed"]), lines[0].Groups["folder"].Value.Trim());
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+?)(\((?<line>\d+)(,(?<column>\d+)(,\d+,\d+)?)?\))?\s*: (Catalyst )?error (?<id>[A-Z]+\d+): (?<text>.*?)(\[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^\s*Catalyst: (?<files>\d+) files, (?<written>\d+) written, (?<removed>\d+) removed -> (?<folder>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex EmitLine();
}

internal sealed record BuildError(string Id, string File, int Line, int Column, string Text);
