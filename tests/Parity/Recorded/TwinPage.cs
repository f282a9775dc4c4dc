using System.Globalization;
using System.Text;

namespace Parity.Recorded;

/// <summary>Writes docs/samples.md: the twins with their sizes and their listed deviations.</summary>
internal static class TwinPage
{
    private const string Head = """
        # The samples

        Each sample but the last three is the twin of a real chart: the same values, the same objects. A chart's recorded cases (its results under 40 sets
        of values) are rendered by real Helm from the emitted chart and natively, and compared (`tests/Parity/Recorded`; `./long twins` runs all of them on
        all Helm lines and prints this table with what passed). `samples/PlatformLibrary` is what a platform team shares between its Blueprints: values
        records, a base class, helpers, custom resources. `samples/Umbrella` has inner charts, `samples/EdgeProxy` is plain manifests for Kustomize.

        Comments and blank lines are not counted. *Written* is the C# of a twin against the templates and values.yaml of the original; *emitted* are the
        templates of its chart against the original's. The last column counts the cases that differ in a listed way, by the class of the difference
        (`Deviation.cs` says what each means).

        """;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The lines of each twin against those of the original, a column each.</summary>
    public static string Lines(IReadOnlyList<RecordedTwin> twins)
    {
        var all = twins.Select(static t => (Twin: t, Sizes: TwinSizes.Of(t))).ToList();
        string Row(string head, Func<TwinSizes, string> cell, string median) => $"| {head} | {string.Join(" | ", all.Select(t => cell(t.Sizes)))} | {median} |\n";
        return $"| lines | {string.Join(" | ", all.Select(static t => t.Twin.Chart))} | median |\n|---|{string.Concat(all.Select(static _ => "---:|"))}---:|\n"
            + Row("C#", static s => s.CSharpLines.ToString(CultureInfo.InvariantCulture), "")
            + Row("templates + values", static s => (s.OriginalTemplateLines + s.OriginalValuesLines).ToString(CultureInfo.InvariantCulture), "")
            + Row("ratio", static s => Ratio(s.CSharpRatio), Ratio(Median(all, static s => s.CSharpRatio)));
    }

    public static string Write(IReadOnlyList<RecordedTwin> twins)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\n| twin | C# | templates + values | written | emitted lines | original | | emitted bytes | original | | cases that differ |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
        var all = twins.Select(static t => (Twin: t, Sizes: TwinSizes.Of(t))).ToList();
        foreach (var (twin, s) in all)
        {
            page.Append(Culture, $"| [{twin.Chart}](../samples/{twin.Sample}) | {s.CSharpLines} | {s.OriginalTemplateLines} + {s.OriginalValuesLines} | {Ratio(s.CSharpRatio)} ");
            page.Append(Culture, $"| {s.EmittedLines} | {s.OriginalTemplateLines} | {Ratio(s.LinesRatio)} | {s.EmittedBytes} | {s.OriginalTemplateBytes} | {Ratio(s.BytesRatio)} | {Deviations(twin)} |\n");
        }

        page.Append(Culture, $"| median | | | {Ratio(Median(all, static s => s.CSharpRatio))} | | | {Ratio(Median(all, static s => s.LinesRatio))} | | | {Ratio(Median(all, static s => s.BytesRatio))} | |\n");
        return page.ToString();
    }

    public static string Deviations(RecordedTwin twin) =>
        string.Join(", ", twin.Deviations.GroupBy(static d => d.Class).OrderBy(static g => g.Key)
            .Select(static g => $"{g.Select(static d => d.Case).Distinct(StringComparer.Ordinal).Count().ToString(Culture)} {g.Key.ToString().ToLowerInvariant()}"));

    public static string Ratio(double ratio) => ratio.ToString("0.00", Culture);

    public static double Median(IEnumerable<(RecordedTwin Twin, TwinSizes Sizes)> all, Func<TwinSizes, double> of)
    {
        var ordered = all.Select(a => of(a.Sizes)).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
