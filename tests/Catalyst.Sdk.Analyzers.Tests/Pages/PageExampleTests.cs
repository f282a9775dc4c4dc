using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>The two examples of a page are C#: the bad one raises exactly that rule, the good one nothing.</summary>
public sealed class PageExampleTests
{
    /// <summary>Pages whose example needs more than source: a build property, a file beside the project, the build task. Each has a test of its own.</summary>
    private static readonly HashSet<string> s_beyondSource = new(StringComparer.Ordinal)
    {
        "CAT1104", // a build property
        "CAT1138", // a slot of the bootstrap kit
        "CAT1425", // a chart file
        "CAT1710", "CAT1711", "CAT1712", "CAT1713", "CAT1714", "CAT1715", "CAT1716", "CAT1717", "CAT1718", "CAT1719", "CAT1720", "CAT1721", "CAT1722", "CAT1723", // a baseline
        "CAT1801", "CAT1802", "CAT1803", // another assembly
        "CAT9003", "CAT9012", // no source can raise them
    };

    [Fact]
    public async Task Bad_examples_raise_their_rule_and_good_ones_none()
    {
        var ct = TestContext.Current.CancellationToken;
        ConcurrentBag<string> wrong = [];
        var pages = RulePage.All.Where(static p => p.Bad?.Place.Length > 0).ToList();
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, async (page, token) =>
        {
            if (await SaidAsync(page, page.Bad!, token) is var bad && (bad.Count == 0 || bad.Any(d => d.Id != page.Id))) wrong.Add($"{page.Id}, the bad example: {Shown(bad)}");
            if (page.Good is not { Place.Length: > 0 } good) wrong.Add($"{page.Id}: no good example that says where it stands");
            else if (await SaidAsync(page, good, token) is { Count: > 0 } said) wrong.Add($"{page.Id}, the good example: {Shown(said)}");
        });

        Assert.True(wrong.IsEmpty, string.Join("\n", wrong.Order(StringComparer.Ordinal)));
        Assert.True(pages.Count >= 10, $"{pages.Count} pages have examples that say where they stand");
    }

    [Fact]
    public void Every_rule_of_the_compiler_has_an_example_that_is_compiled()
    {
        var open = RulePage.All.Where(static p => p.Bad is not { Place.Length: > 0 } && !s_beyondSource.Contains(p.Id) && !p.Id.StartsWith("CAT90", StringComparison.Ordinal)).Select(static p => p.Id);

        Assert.Equal([], open);
    }

    [Fact]
    public void What_needs_more_than_source_has_a_test_of_its_own()
    {
        var tests = Directory.EnumerateDirectories(Path.Combine(RulePage.Root(), "tests")).Where(static d => Path.GetFileName(d) != "tools")
            .SelectMany(static d => Directory.EnumerateFiles(d, "*Tests.cs", SearchOption.AllDirectories)).Where(static f => Path.GetFileName(f) != nameof(PageExampleTests) + ".cs").Select(File.ReadAllText).ToList();

        Assert.Equal([], s_beyondSource.Where(id => !tests.Exists(t => t.Contains(id, StringComparison.Ordinal))));
        Assert.Equal([], RulePage.All.Where(p => p.Bad is { Place.Length: > 0 } && s_beyondSource.Contains(p.Id)).Select(static p => p.Id));
    }

    private static async Task<IReadOnlyList<Diagnostic>> SaidAsync(RulePage page, PageExample example, CancellationToken cancellationToken)
    {
        var (compiler, ours) = await PageHost.DiagnoseAsync(PageHost.Compile([PageHost.Parse(example.Source, "Example.cs")]), cancellationToken);
        // A whole file need not say its topology on every page.
        return [.. compiler, .. ours.Where(d => d.Id != "CAT1117" || page.Id == "CAT1117" || example.Place != "file")];
    }

    private static string Shown(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Count == 0 ? "nothing"
        : string.Join("; ", diagnostics.Select(static d => $"{d.Id} at '{d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan)}': {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
}
