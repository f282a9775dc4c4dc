using System.Diagnostics;
using System.Text;

namespace Catalyst.Sdk.Testing;

/// <summary>What a finished process said.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>Runs a program to its end, with a limit on its time; as many at once as the machine has cores.</summary>
internal static class ProcessRunner
{
    // One gate for the whole test process: test classes run side by side, and more Helms than cores only make each of them slower.
    private static readonly SemaphoreSlim Gate = new(Math.Max(2, Environment.ProcessorCount));

    /// <exception cref="TimeoutException">The program ran longer than <paramref name="limit"/> and was ended.</exception>
    public static async Task<ProcessResult> RunAsync(
        string program, IReadOnlyList<string> arguments, string? input, TimeSpan limit, CancellationToken ct, string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        await Gate.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            var start = new ProcessStartInfo(program)
            {
                UseShellExecute = false,
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = new UTF8Encoding(false), StandardErrorEncoding = new UTF8Encoding(false),
                WorkingDirectory = folder ?? "",
            };
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            // A developer's plugins are no part of a test.
            start.Environment["HELM_NO_PLUGINS"] = "1";

            foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
            using var timer = CancellationTokenSource.CreateLinkedTokenSource(ct);
            timer.CancelAfter(limit);
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(timer.Token);
                var error = process.StandardError.ReadToEndAsync(timer.Token);
                await WriteInputAsync(process, input).ConfigureAwait(false);
                await process.WaitForExitAsync(timer.Token).ConfigureAwait(false);
                return new ProcessResult(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
            }
            catch (OperationCanceledException e)
            {
                process.Kill(entireProcessTree: true);
                ct.ThrowIfCancellationRequested();
                throw new TimeoutException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} did not end within {limit.TotalSeconds:0} s", e);
            }
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task WriteInputAsync(Process process, string? input)
    {
        try
        {
            if (input is not null) await process.StandardInput.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it read everything: its exit code and error text say why.
        }
    }
}
