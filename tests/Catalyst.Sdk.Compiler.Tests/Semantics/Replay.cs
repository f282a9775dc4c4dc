using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Semantics;

/// <summary>Runs experiments again: those that a parent can hold in one process, the others one by one.</summary>
internal sealed partial class Replay(HelmCli helm, bool isHelm4)
{
    /// <summary>The experiments whose output is another than the recorded one, with both.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(IReadOnlyList<Experiment> experiments, CancellationToken ct)
    {
        var children = experiments.Where(static e => e.CanBeChild).ToList();
        var differences = new System.Collections.Concurrent.ConcurrentBag<string>();
        var outputs = await TogetherAsync(children, ct).ConfigureAwait(false);
        for (var i = 0; i < children.Count; i++) Compare(children[i], outputs.GetValueOrDefault("e" + i.ToString(CultureInfo.InvariantCulture), ""), differences);
        await Parallel.ForEachAsync(experiments.Except(children), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = ct },
            async (e, token) => Compare(e, await AloneAsync(e, token).ConfigureAwait(false), differences)).ConfigureAwait(false);
        return [.. differences.Order(StringComparer.Ordinal)];
    }

    private void Compare(Experiment experiment, string output, System.Collections.Concurrent.ConcurrentBag<string> differences)
    {
        string wanted = Normal(experiment.Recorded(isHelm4)), had = Normal(output);
        // The record keeps both ends of a long output.
        if (Cut().Split(wanted) is [var head, var tail] && had.StartsWith(head, StringComparison.Ordinal) && had.EndsWith(tail, StringComparison.Ordinal)) return;
        if (!string.Equals(wanted, had, StringComparison.Ordinal)) differences.Add($"{experiment.Id} on {helm}:\nrecorded {wanted}\nnow      {had}");
    }

    private async Task<IReadOnlyDictionary<string, string>> TogetherAsync(List<Experiment> children, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-replay-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Chart.yaml"), "apiVersion: v2\nname: parity\nversion: 0.1.0\n", ct).ConfigureAwait(false);
            for (var i = 0; i < children.Count; i++)
            {
                var name = "e" + i.ToString(CultureInfo.InvariantCulture);
                await WriteAsync(children[i], Path.Combine(folder.FullName, "charts", name), name, ct).ConfigureAwait(false);
            }

            var result = await helm.RunAsync(["template", "r", folder.FullName, "--namespace", "ns"], cancellationToken: ct).ConfigureAwait(false);
            Assert.True(result.Succeeded, result.Error);
            return HelmBatch.ByChart(result.Output).ToDictionary(static c => c.Key, static c => c.Text, StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string> AloneAsync(Experiment experiment, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-replay-");
        try
        {
            await WriteAsync(experiment, Path.Combine(folder.FullName, "t"), "t", ct).ConfigureAwait(false);
            List<string> arguments = ["template", "r", Path.Combine(folder.FullName, "t"), "--namespace", "ns"];
            for (var i = 0; i < experiment.Overlays.Count; i++)
            {
                var file = Path.Combine(folder.FullName, i.ToString(CultureInfo.InvariantCulture) + ".yaml");
                await File.WriteAllTextAsync(file, experiment.Overlays[i], ct).ConfigureAwait(false);
                arguments.AddRange(["-f", file]);
            }

            arguments.AddRange(experiment.Arguments);

            var result = await helm.RunAsync(arguments, cancellationToken: ct).ConfigureAwait(false);
            return result.Succeeded ? result.Output : "ERROR: " + result.Error;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WriteAsync(Experiment experiment, string folder, string name, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.Combine(folder, "templates"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Chart.yaml"), $"apiVersion: v2\nname: {name}\nversion: 0.1.0\n", ct).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(folder, "values.yaml"), experiment.Values, ct).ConfigureAwait(false);
        if (experiment.Template is { } template) await File.WriteAllTextAsync(Path.Combine(folder, "templates", "a.yaml"), template, ct).ConfigureAwait(false);
        foreach (var (path, text) in experiment.Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllTextAsync(full, text, ct).ConfigureAwait(false);
        }
    }

    /// <summary>What counts of an output: not the name of the chart's file, the advice at the end of an error, or how an error is broken into lines.</summary>
    private static string Normal(string text)
    {
        var lines = Head().Replace(text.ReplaceLineEndings("\n"), "");
        if (!lines.StartsWith("ERROR", StringComparison.Ordinal)) return lines.Trim('\n');
        lines = Advice().Replace(lines, "");
        return Blanks().Replace(Temporary().Replace(lines, ""), " ").Trim();
    }

    [GeneratedRegex("^---\n# Source: [^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex("Use --debug flag[^\n]*")]
    private static partial Regex Advice();

    [GeneratedRegex("/tmp/[^ :\"]*/")]
    private static partial Regex Temporary();

    [GeneratedRegex("\n*\\.\\.\\. cut, [0-9]+ characters \\.\\.\\.\n*")]
    private static partial Regex Cut();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
