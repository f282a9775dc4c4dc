using System.Diagnostics;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>Whole processes, timed from outside.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static async Task<double> RunAsync(string folder, string command, params string[] arguments) =>
        (await RunForTextAsync(folder, command, arguments).ConfigureAwait(false)).Milliseconds;

    /// <summary>The same with what the process printed.</summary>
    public static async Task<(double Milliseconds, string Output)> RunForTextAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // The compiler server is part of what is measured: an environment that switches it off must not decide.
        start.Environment.Remove("UseSharedCompilation");
        start.Environment.Remove("MSBUILDDISABLENODEREUSE");
        start.Environment["DOTNET_NOLOGO"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token).ConfigureAwait(false);
        clock.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} failed:\n{await output.ConfigureAwait(false)}\n{await errors.ConfigureAwait(false)}");
        return (clock.Elapsed.TotalMilliseconds, await output.ConfigureAwait(false));
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new InvalidOperationException("Run the benchmarks from inside the repository.");
    }
}
