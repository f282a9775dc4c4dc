using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;

namespace Catalyst.Sdk.Testing;

/// <summary>Draws cases for charts, compares them in batches, shrinks the first that differs.</summary>
internal static partial class ParityRun
{
    public const int BatchSize = 150;

    private static readonly string[] Releases = ["rel", "release-name", "r", "1", "true", "0x1f", "007", "web-bp", "a-release-name-with-as-many-characters-as-helm-allows-"[..52] + "z"];
    internal static readonly string[] Aliases = ["rel", "e", "sixty-two-characters-and-then-a-dash-where-the-name-is-cut-xxx-and-more", "fifty-eight-characters-and-a-dash-where-it-is-cut-xxxxxxxx-and-more-and-more", "007", "true", "1e3", "null", "y", "0x1F", "-", "_", "A", "off", "alias-of-more-than-sixty-three-characters-so-that-the-name-is-cut-at-a-dash-", "a-b-", "1_000"];

    /// <summary>The cases of a seed. Each is drawn from a stream of its own, so that the number names it.</summary>
    public static IEnumerable<ParityCase> Cases(IReadOnlyList<ParitySubject> subjects, int count, ulong seed, int first = 0)
    {
        var overlays = subjects.ToDictionary(static s => s, static s => new SchemaOverlays(s.Schema));
        for (var i = first; i < first + count; i++)
        {
            var subject = subjects[i % subjects.Count];
            var pcg = new PCG((uint)i, seed);
            var draw = new Draw(pcg);
            var place = i % BatchSize;
            // The first of a batch is a child under its own name, some have names that YAML takes for something else.
            var alias = place < subjects.Count && subjects.Count < BatchSize ? null
                : place >= BatchSize - Aliases.Length && subjects.Count == 1 ? Aliases[place - (BatchSize - Aliases.Length)]
                : "c" + place.ToString(CultureInfo.InvariantCulture);
            var one = new ParityCase(i, subject, overlays[subject].Generate(pcg, null, out _), alias);
            yield return draw.Once(4) && !subject.RunsTexts ? SetArguments.Move(one) : one;
        }
    }

    /// <summary>What the batch of a number is rendered with.</summary>
    public static BatchInputs Inputs(IReadOnlyList<ParitySubject> subjects, int batch, ulong seed)
    {
        var draw = new Draw(new PCG((uint)batch + 1_000_000_000, seed));
        var apis = subjects.SelectMany(static s => s.ApiVersions).Distinct(StringComparer.Ordinal).Where(_ => draw.Once(2)).ToList();
        return new(batch == 0 ? "rel" : draw.One(Releases), draw.Once(3) ? "default" : "ns-" + draw.Below(9).ToString(CultureInfo.InvariantCulture), apis, draw.Once(4));
    }

    /// <exception cref="ParityException">A case differs.</exception>
    public static async Task<ParityReport> HoldsAsync(IReadOnlyList<ParitySubject> subjects, int count, ulong seed, HelmCli helm, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        int offDefault = 0, bySet = 0;
        IEnumerable<ParityCase> Counted()
        {
            foreach (var one in Cases(subjects, count, seed))
            {
                if (one.Overlay.Count > 0) offDefault++;
                if (one.HasSets) bySet++;
                yield return one;
            }
        }

        var comparison = new BatchComparison(helm, BatchSize);
        await comparison.RunAsync(Counted(), b => Inputs(subjects, b, seed), enough: 1, ct).ConfigureAwait(false);
        if (comparison.Failures is [var first, ..]) throw new ParityException(await ReportAsync(first, seed, helm, ct).ConfigureAwait(false));
        return new(count, comparison.Refused, offDefault, bySet, comparison.Processes, seed, watch.Elapsed);
    }

    /// <summary>A failure in words: the smallest overlay that shows it, and both sides.</summary>
    public static async Task<string> ReportAsync(ParityFailure first, ulong seed, HelmCli helm, CancellationToken ct)
    {
        var small = await OverlayShrinker.ShrinkAsync(first, helm, ct).ConfigureAwait(false);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{small.Case.Subject.Name}: {helm} and the native run differ (case {first.Case.Index} of seed {seed}).\n");
        text.Append("The smallest overlay that shows it").Append(small.Case.HasSets ? " (scalars through --set):\n  " : ":\n  ").Append(OverlayText.Write(small.Case.Overlay));
        text.Append(CultureInfo.InvariantCulture, $"Release {small.Inputs.ReleaseName} in {small.Inputs.Namespace}, as {(small.Case.Alias is null ? "itself" : "alias " + small.Case.Alias)}{(small.Inputs.IsUpgrade ? ", an upgrade" : "")}{string.Concat(small.Inputs.ApiVersions.Select(static a => ", with " + a))}.\n");
        foreach (var line in small.Reason.Split('\n').Take(20)) text.Append("  ").Append(line).Append('\n');
        return text.Append(SideBySide.Of(small)).ToString();
    }

    /// <summary>A Blueprint of a built assembly.</summary>
    public static ParitySubject Subject(Type blueprint, Func<string, RenderOptions, string> native)
    {
        var files = EmittedChart.FilesOf(blueprint);
        return Subject(EmittedChart.FolderOf(blueprint), files.Where(static f => f.Key.StartsWith("chart/", StringComparison.Ordinal)).ToDictionary(static f => f.Key["chart/".Length..], static f => f.Value, StringComparer.Ordinal), native);
    }

    public static ParitySubject Subject(string chartFolder, IReadOnlyDictionary<string, string> chartFiles, Func<string, RenderOptions, string> native)
    {
        var name = ((JsonObject)KubernetesYaml.Read(chartFiles["Chart.yaml"])!)["name"]!.GetValue<string>();
        var apis = chartFiles.Values.SelectMany(static text => AsksFor().Matches(text).Select(static m => m.Groups["api"].Value));
        return new ParitySubject(name, chartFolder, (JsonObject)JsonNode.Parse(chartFiles["values.schema.json"])!, native) { ApiVersions = [.. apis.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], RunsTexts = chartFiles.Any(static f => f.Key.StartsWith("templates/", StringComparison.Ordinal) && RunsText().IsMatch(f.Value)) };
    }

    [GeneratedRegex("[ ({]tpl ", RegexOptions.CultureInvariant)]
    private static partial Regex RunsText();

    [GeneratedRegex("APIVersions\\.Has \"(?<api>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AsksFor();
}
