using System.Reflection;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Analyzers.Tests;

/// <summary>The lists of released rules name every descriptor, with its category and severity, and nothing else.</summary>
public sealed class ReleaseTrackingTests
{
    [Fact]
    public void The_lists_are_in_step_with_the_descriptors()
    {
        var declared = typeof(RuleCatalogue).Assembly.GetTypes().Where(static t => t.Namespace == typeof(RuleCatalogue).Namespace)
            .SelectMany(static t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(static f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(static f => (DiagnosticDescriptor)f.GetValue(null)!).Select(static d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}").Order(StringComparer.Ordinal);
        var folder = Path.Combine(Root(), "src", "Catalyst.Sdk.Analyzers");
        var listed = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(file => File.ReadAllLines(Path.Combine(folder, file)))
            .Where(static line => line.StartsWith("CAT", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(declared, listed);
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests run outside the repository");
    }
}
