using Catalyst.Sdk.Compiler.Tests.Parity;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Each row becomes the text that is shown, and means the same natively and in real Helm.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string, string> Rows() =>
        new(LanguageCatalogue.Groups.SelectMany(static g => g.Cases.Select(c => (g.Title, c.Name))));

    public static TheoryData<string> Titles() => new(LanguageCatalogue.Groups.Select(static g => g.Title));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_becomes_the_text_that_is_shown(string title, string name)
    {
        var group = LanguageCatalogue.Groups.Single(g => g.Title == title);
        var row = group.Cases.Single(c => c.Name == name);
        var files = group.ChartOf(row).Files;
        var own = files["chart/templates/" + (row.File ?? name + ".yaml")];
        var text = row.File is null && files.TryGetValue("chart/templates/_helpers.tpl", out var helpers) ? own + helpers : own;
        Assert.Contains(Trimmed(row.Helm), Trimmed(text), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Helm_and_the_native_run_agree(string title)
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        // Each row over few overlays on the defaults' own path; CoverageTests renders all of them over many.
        foreach (var (_, chart) in LanguageCatalogue.Groups.Single(g => g.Title == title).Charts()) await CompilerParity.AssertAsync(chart, LanguageOverlays.All, RunSize.Cases / 2, helm);
    }

    /// <summary>Lines without their leading spaces: a row stands deeper in its template than in the table.</summary>
    private static string Trimmed(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static l => l.TrimStart()));
}
