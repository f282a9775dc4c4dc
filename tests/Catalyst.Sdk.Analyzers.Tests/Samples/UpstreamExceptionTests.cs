using System.Text.RegularExpressions;
using Catalyst.Sdk.Analyzers.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Analyzers.Tests.Samples;

/// <summary>The samples break no rule but those that the chart they stand for breaks: <c>docs/rules/upstream-exceptions.md</c> names each, and <c>samples/.editorconfig</c> switches it off there.</summary>
public sealed partial class UpstreamExceptionTests
{
    /// <summary>Every rule that is more than a remark.</summary>
    private static readonly HashSet<string> s_rules = RulePagesTests.Descriptors.Where(static r => r.DefaultSeverity > DiagnosticSeverity.Info).Select(static r => r.Id).ToHashSet(StringComparer.Ordinal);

    private static string Samples => Path.Combine(RulePage.Root(), "samples");

    [Fact]
    public async Task The_samples_break_what_their_charts_break_and_no_more()
    {
        var ct = TestContext.Current.CancellationToken;
        var library = Sources("PlatformLibrary");
        List<(string Row, string Shown)> found = [];
        foreach (var sample in Directory.EnumerateDirectories(Samples).Select(static d => Path.GetFileName(d)).Where(static s => s != "PlatformLibrary").Order(StringComparer.Ordinal))
        {
            var own = Sources(sample);
            var (compiler, ours) = await PageHost.DiagnoseAsync(PageHost.Compile([.. library, .. own]), ct);
            Assert.Equal([], compiler.Select(static d => d.ToString()));
            found.AddRange(ours.Where(static d => s_rules.Contains(d.Id)).Select(d => ($"{sample} {d.Id} {Path.GetFileName(d.Location.SourceTree?.FilePath)}", d.ToString())));
        }

        var listed = Listed();
        Assert.True(found.All(f => listed.Contains(f.Row)), string.Join("\n", found.Where(f => !listed.Contains(f.Row)).Select(static f => f.Shown)));
        Assert.Equal([], listed.Except(found.Select(static f => f.Row)));
    }

    [Fact]
    public void What_is_listed_is_switched_off_there()
    {
        var file = "";
        List<string> off = [];
        foreach (var line in File.ReadAllLines(Path.Combine(Samples, ".editorconfig")))
        {
            if (line.StartsWith('[')) file = line.Trim('[', ']');
            else if (Off().Match(line) is { Success: true } match) off.Add($"{Path.GetDirectoryName(file)} {match.Groups["id"].Value} {Path.GetFileName(file)}");
        }

        Assert.Equal(Listed(), off.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Listed() =>
        [.. File.ReadAllLines(Path.Combine(RulePage.Folder, "upstream-exceptions.md")).Select(static l => Row().Match(l)).Where(static m => m.Success).Select(static m => $"{m.Groups["sample"].Value} {m.Groups["id"].Value} {m.Groups["file"].Value}").Order(StringComparer.Ordinal)];

    private static IReadOnlyList<SyntaxTree> Sources(string sample) =>
        [.. Directory.EnumerateFiles(Path.Combine(Samples, sample), "*.cs", SearchOption.AllDirectories).Where(static f => f.Split(Path.DirectorySeparatorChar) is var parts && !parts.Contains("obj") && !parts.Contains("bin")).Order(StringComparer.Ordinal)
            .Select(static f => PageHost.Parse(PageSource.Usings + File.ReadAllText(f), f))];

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>CAT\d{4})\.severity = none$", RegexOptions.ExplicitCapture)]
    private static partial Regex Off();

    [GeneratedRegex(@"^\| (?<sample>\w+) \| (?<file>\w+\.cs) \| \[(?<id>CAT\d{4})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
