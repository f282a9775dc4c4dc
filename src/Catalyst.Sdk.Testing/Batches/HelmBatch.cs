using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>Renders many cases in one Helm process. A case that fails alone is found and taken out.</summary>
internal sealed partial class HelmBatch(HelmCli helm)
{
    private int _processes;

    /// <summary>What Helm gave for one case: its documents as text, or its message.</summary>
    internal readonly record struct Outcome(string Text, bool Succeeded);

    /// <summary>How many Helm processes were started.</summary>
    public int Processes => _processes;

    /// <summary>The outcome of every case, by the case's key.</summary>
    public async Task<IReadOnlyDictionary<string, Outcome>> RenderAsync(IReadOnlyList<ParityCase> cases, BatchInputs inputs, CancellationToken ct)
    {
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        var work = new Stack<IReadOnlyList<ParityCase>>([cases]);
        while (work.TryPop(out var part))
        {
            if (part.Count == 0) continue;
            var result = await RunAsync(part, inputs, ct).ConfigureAwait(false);
            if (result.Succeeded)
            {
                foreach (var (key, text) in ByChart(result.Output)) outcomes[key] = new(text, true);
                foreach (var one in part) outcomes.TryAdd(one.Key, new("", true));
            }
            else if (part.Count == 1)
            {
                outcomes[part[0].Key] = new(result.Error.Trim(), false);
            }
            else
            {
                // Helm names the chart it failed in: that one runs alone, the others again without it. Otherwise halves.
                var named = Named(result.Error);
                var suspects = part.Where(c => named.Contains(c.Key)).ToList();
                if (suspects.Count > 0 && suspects.Count < part.Count)
                {
                    foreach (var suspect in suspects) work.Push([suspect]);
                    work.Push([.. part.Except(suspects)]);
                }
                else
                {
                    work.Push([.. part.Take(part.Count / 2)]);
                    work.Push([.. part.Skip(part.Count / 2)]);
                }
            }
        }

        return outcomes;
    }

    /// <summary>One case on its chart alone, as the top of the release.</summary>
    public async Task<HelmResult> AloneAsync(ParityCase one, BatchInputs inputs, CancellationToken ct)
    {
        Interlocked.Increment(ref _processes);
        return await helm.RunAsync(Arguments(one.Subject.ChartFolder, inputs, one.SetArguments("")), OverlayText.Write(one.FileOverlay), ct).ConfigureAwait(false);
    }

    private async Task<HelmResult> RunAsync(IReadOnlyList<ParityCase> cases, BatchInputs inputs, CancellationToken ct)
    {
        using var folder = new UmbrellaFolder(cases);
        var overlay = new StringBuilder();
        foreach (var one in cases) overlay.Append('"').Append(one.Key).Append("\": ").Append(OverlayText.Write(one.FileOverlay));
        Interlocked.Increment(ref _processes);
        return await helm.RunAsync(Arguments(folder.Path, inputs, cases.SelectMany(static c => c.SetArguments(c.Key + "."))), overlay.ToString(), ct).ConfigureAwait(false);
    }

    private static List<string> Arguments(string folder, BatchInputs inputs, IEnumerable<string> sets)
    {
        List<string> arguments = ["template", inputs.ReleaseName, folder, "--namespace", inputs.Namespace, "--kube-version", "1.33.0", "-f", "-"];
        if (inputs.IsUpgrade) arguments.Add("--is-upgrade");
        foreach (var api in inputs.ApiVersions) arguments.AddRange(["--api-versions", api]);
        arguments.AddRange(sets);
        return arguments;
    }

    /// <summary>The documents of each copy: Helm writes where each comes from above it.</summary>
    internal static IEnumerable<(string Key, string Text)> ByChart(string output) =>
        Source().Matches(output) is var heads
            ? heads.Select((head, i) => (Key: head.Groups["chart"].Value, Text: output[head.Index..(i + 1 < heads.Count ? heads[i + 1].Index : output.Length)]))
                .GroupBy(static d => d.Key, StringComparer.Ordinal).Select(static g => (g.Key, string.Concat(g.Select(static d => d.Text))))
            : [];

    /// <summary>A message as of the chart alone: its paths do not tell of the copies. All copies share their defines, so that it may name another one.</summary>
    internal static string OfOne(string error, ParityCase one) => InMessage().Replace(error, one.Subject.Name + "/");

    private static HashSet<string> Named(string error) =>
        [.. InMessage().Matches(error).Select(static m => m.Groups["chart"].Value), .. OfSchema().Matches(error).Select(static m => m.Groups["chart"].Value)];

    [GeneratedRegex("^---\n# Source: parity/charts/(?<chart>[^/\n]+)/[^\n]*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Source();

    [GeneratedRegex("parity/charts/(?<chart>[^/\n]+)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InMessage();

    [GeneratedRegex("^(?<chart>[A-Za-z0-9_-]+):$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfSchema();
}
