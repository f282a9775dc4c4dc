using System.Globalization;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>The page of the samples can't drift from what is measured.</summary>
public sealed class TwinPageTests(ITestOutputHelper output)
{
    [Fact]
    public void The_page_is_what_is_measured()
    {
        var path = Path.Combine(RepositoryRoot.Find()!, "docs", "samples.md");
        var page = TwinPage.Write(RecordedTwins.All);
        if (Environment.GetEnvironmentVariable("CATALYST_WRITE_DOCS") is { Length: > 0 }) File.WriteAllText(path, page);
        Assert.True(
            File.Exists(path) && string.Equals(page, File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal),
            "docs/samples.md is not what is measured: run ./long twins, which writes it, and look at the difference");
    }

    /// <summary>The lines of C# against the original's stand in the README, too.</summary>
    [Fact]
    public void The_readme_has_the_lines()
    {
        const string From = "<!-- twins -->\n", To = "<!-- /twins -->";
        var path = Path.Combine(RepositoryRoot.Find()!, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(From, StringComparison.Ordinal) + From.Length, text.IndexOf(To, StringComparison.Ordinal));
        var written = text[..start] + TwinPage.Lines(RecordedTwins.All) + text[end..];
        if (Environment.GetEnvironmentVariable("CATALYST_WRITE_DOCS") is { Length: > 0 }) File.WriteAllText(path, written);
        else Assert.True(text == written, "the table in README.md is not what is measured: run ./long twins, which writes it");
    }

    /// <summary>What the twins aim at: less C# than four fifths of the templates and the values together, and charts no longer than a tenth over the originals.</summary>
    [Fact]
    public void The_twins_are_as_short_as_they_should_be()
    {
        var all = RecordedTwins.All.Select(static t => (t.Chart, Sizes: TwinSizes.Of(t))).ToList();
        Assert.True(all.Sum(static t => t.Sizes.CSharpLines) <= all.Sum(static t => 0.8 * t.Sizes.OriginalTemplateLines + t.Sizes.OriginalValuesLines));
        Assert.DoesNotContain(all, static t => t.Sizes.LinesRatio > 1.1 || t.Sizes.BytesRatio > 1.1);
    }

    /// <summary>Everything, on every line; <c>./long twins</c> asks for it.</summary>
    [Fact(Explicit = true)]
    public async Task The_table_of_everything()
    {
        List<string[]> rows = [["chart", "native", .. TestHelm.LineNames.Select(static l => "helm " + l), "deviating cases", "C#", "original", "ratio", "emitted lines", "original", "ratio", "emitted bytes", "original", "ratio"]];
        List<string> problems = [];
        List<(RecordedTwin Twin, TwinSizes Sizes)> all = [];
        foreach (var twin in RecordedTwins.All)
        {
            List<(string Tool, RecordedRun Run)> runs = [("native", RecordedRun.Natively(twin))];
            foreach (var line in TestHelm.LineNames) runs.Add((line, await RecordedRun.WithHelmAsync(twin, line, TestContext.Current.CancellationToken)));
            problems.AddRange(runs.SelectMany(r => r.Run.Problems.Select(p => $"{twin.Chart} {r.Tool}: {p}")));
            var s = TwinSizes.Of(twin);
            all.Add((twin, s));
            rows.Add([
                twin.Chart, .. runs.Select(static r => $"{Text(r.Run.Compared - r.Run.Failed)}/{Text(r.Run.Compared)}"), TwinPage.Deviations(twin),
                Text(s.CSharpLines), $"{Text(s.OriginalTemplateLines)}+{Text(s.OriginalValuesLines)}", TwinPage.Ratio(s.CSharpRatio),
                Text(s.EmittedLines), Text(s.OriginalTemplateLines), TwinPage.Ratio(s.LinesRatio), Text(s.EmittedBytes), Text(s.OriginalTemplateBytes), TwinPage.Ratio(s.BytesRatio)]);
        }

        string Median(Func<TwinSizes, double> of) => TwinPage.Ratio(TwinPage.Median(all, of));
        rows.Add(["median", "", "", "", "", "", "", "", Median(static s => s.CSharpRatio), "", "", Median(static s => s.LinesRatio), "", "", Median(static s => s.BytesRatio)]);
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToList();
        output.WriteLine("\n" + string.Join("\n", rows.Select(row => string.Join(" | ", row.Select((cell, i) => i is 0 or 5 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd())));
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
