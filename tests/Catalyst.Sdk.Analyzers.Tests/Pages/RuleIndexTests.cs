using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary><c>docs/rules/README.md</c> lists the rules as the descriptors and pages have them, and accounts for every row of the platform's rules.</summary>
/// <remarks><c>CATALYST_WRITE_DOCS=1</c> writes it.</remarks>
public sealed class RuleIndexTests
{
    private static string Index => Path.Combine(RulePage.Folder, "README.md");

    [Fact]
    public void The_index_is_in_step()
    {
        var text = Write();
        if (Environment.GetEnvironmentVariable("CATALYST_WRITE_DOCS") == "1") File.WriteAllText(Index, text);

        Assert.Equal(text, File.ReadAllText(Index));
    }

    [Fact]
    public void Every_row_of_the_platform_is_accounted_for()
    {
        var rules = Path.Combine(RulePage.Root(), "..", "shared", "upstream", "rules.md");
        if (!File.Exists(rules))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "../shared is missing");
            Assert.Skip("../shared/upstream/rules.md is not here");
        }

        var rows = File.ReadAllLines(rules).Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).Select(static l => l.Split('|')[1].Trim()).Where(static id => id.Contains('-', StringComparison.Ordinal) && !id.Contains(' ', StringComparison.Ordinal) && id.Any(char.IsLetter)).ToList();
        Assert.True(rows.Count > 100, $"{rows.Count} rows");

        Assert.Equal([], rows.Except(Accounted()).Order(StringComparer.Ordinal));
        Assert.Equal([], Accounted().Except(rows).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Accounted() => RulePage.All.SelectMany(static p => p.Rows).Concat(UpstreamRows.Held.Select(static h => h.Row)).Concat(UpstreamRows.OutOfReach.Select(static o => o.Row)).Distinct(StringComparer.Ordinal);

    private static string Write()
    {
        var severities = RulePagesTests.Descriptors.ToDictionary(static d => d.Id, static d => d.DefaultSeverity.ToString(), StringComparer.Ordinal);
        var rows = RulePage.All.SelectMany(static p => p.Rows.Select(r => (Row: r, Page: p))).GroupBy(static r => r.Row, static r => r.Page, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToList(), StringComparer.Ordinal);
        var held = UpstreamRows.Held.Where(h => !rows.ContainsKey(h.Row)).ToList();
        var beyond = UpstreamRows.OutOfReach.Where(o => !rows.ContainsKey(o.Row)).ToList();
        var platform = RulePage.All.Where(static p => p.Rows.Count > 0).ToList();
        var text = new StringBuilder("""
            # Rules

            *Live* rules are found in one Blueprint while you type. *Build* rules need the whole project, the emitted chart or the finished build.
            An error of a live rule that leaves nothing right to write stops the build whatever its severity is set to; every other rule does what
            `dotnet_diagnostic.CATxxxx.severity` in `.editorconfig` says.


            """.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"{RulePage.All.Count} rules, {RulePage.All.Count(static p => RulePagesTests.Mended.Contains(p.Id))} with a fix. Of the platform's own rules {rows.Count + held.Count + beyond.Count} rows are listed below: {rows.Count} decided by {platform.Count} rules ({platform.Count(static p => RulePagesTests.Mended.Contains(p.Id))} with a fix), {held.Count} held by what the build writes, {beyond.Count} out of reach.\n\n");
        text.Append("## By id\n\n| id | rule | severity | when | fix | platform's row |\n|---|---|---|---|---|---|\n");
        foreach (var page in RulePage.All)
            text.Append(CultureInfo.InvariantCulture, $"| [{page.Id}]({page.Id}.md) | {page.Title.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)} | {severities.GetValueOrDefault(page.Id, page.Facts.Split(',', ' ')[0])} | {(page.IsBuild ? "build" : "live")} | {(RulePagesTests.Mended.Contains(page.Id) ? "yes" : "")} | {string.Join(", ", page.Rows.Select(static r => $"`{r}`"))} |\n");
        text.Append("\n## By row of the platform's rules\n\n| row | decided by |\n|---|---|\n");
        foreach (var (row, pages) in rows.OrderBy(static r => r.Key, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"| `{row}` | {string.Join(", ", pages.Select(static p => $"[{p.Id}]({p.Id}.md)"))} |\n");
        text.Append("\n## Held by what the build writes\n\n| row | how |\n|---|---|\n");
        foreach (var (row, how) in held) text.Append(CultureInfo.InvariantCulture, $"| `{row}` | {how} |\n");
        text.Append("\n## Out of reach\n\n| row | why |\n|---|---|\n");
        foreach (var (row, why) in beyond) text.Append(CultureInfo.InvariantCulture, $"| `{row}` | {why} |\n");
        return text.ToString();
    }
}
