using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests;

/// <summary>Every rule has its page, and every page its rule.</summary>
public sealed class RulePagesTests
{
    /// <summary>The folder of the solution. Not from the source path: a deterministic build maps that away.</summary>
    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests run outside the repository");
    }

    [Fact]
    public void Every_rule_has_a_page_that_names_it()
    {
        foreach (var rule in RuleCatalogue.Live)
        {
            var page = Path.Combine(Root(), "docs", "rules", rule.Id + ".md");
            Assert.True(File.Exists(page), $"docs/rules/{rule.Id}.md is missing");
            Assert.StartsWith("# " + rule.Id, File.ReadAllText(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleCatalogue.Live.Select(static r => r.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }
}
