using System.Reflection;
using Catalyst.Sdk.CodeFixes;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>Every rule has its page, and every page its rule.</summary>
public sealed class RulePagesTests
{
    /// <summary>Every descriptor that the compiler and the analyzers share.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. typeof(RuleCatalogue).Assembly.GetTypes().Where(static t => t.Namespace == typeof(RuleCatalogue).Namespace)
            .SelectMany(static t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(static f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(static f => (DiagnosticDescriptor)f.GetValue(null)!).OrderBy(static d => d.Id, StringComparer.Ordinal)];

    /// <summary>The ids that some fix mends.</summary>
    internal static IReadOnlySet<string> Mended { get; } = typeof(ReplaceNodeFix).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider)))
        .SelectMany(static t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds).Where(static id => id.StartsWith("CAT", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_rule_has_a_page_that_names_it()
    {
        foreach (var rule in Descriptors)
        {
            var page = RulePage.All.SingleOrDefault(p => p.Id == rule.Id);
            Assert.True(page is not null, $"docs/rules/{rule.Id}.md is missing");
            Assert.Equal((rule.Id, rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)), (rule.Id, page.Title));
            var build = rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd) || rule.Category == Rule.Build;
            Assert.StartsWith($"{rule.DefaultSeverity}, {(build ? "build" : "live")}.", page.Facts, StringComparison.Ordinal);
            Assert.True(page.Facts.EndsWith(Mended.Contains(rule.Id) ? "Fix: yes." : "Fix: no.", StringComparison.Ordinal), $"docs/rules/{rule.Id}.md says of its fix: {page.Facts}");
            Assert.Contains("\n## Why\n", page.Text, StringComparison.Ordinal);
            Assert.Contains("\n## Configure\n", page.Text, StringComparison.Ordinal);
            Assert.False(page.Text.Contains("stops the build all the same", StringComparison.Ordinal) && !Rule.StopsEmission(rule), $"docs/rules/{rule.Id}.md: files are written all the same");
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_has_a_rule()
    {
        var known = Descriptors.Select(static d => d.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], RulePage.All.Where(p => !known.Contains(p.Id) && !p.Id.StartsWith("CAT90", StringComparison.Ordinal)).Select(static p => p.Id));
    }

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Equal(Descriptors.Select(static d => d.Id).Distinct(StringComparer.Ordinal), Descriptors.Select(static d => d.Id));
    }

    [Fact]
    public void The_analyzer_reports_every_rule_that_lowering_can_break()
    {
        var live = RuleCatalogue.Live.Select(static r => r.Id).ToList();

        Assert.Equal(live.Distinct(StringComparer.Ordinal), live);
        Assert.NotEmpty(live);
    }
}
