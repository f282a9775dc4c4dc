using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>Blueprints that depend on each other; what is expected is marked in the lists.</summary>
internal static class GraphTest
{
    /// <summary>A source of Blueprints, each given as <c>name version: the entries of its Spec</c>.</summary>
    public static string Source(params string[] blueprints) => """
        using Catalyst.Sdk;

        public sealed record NoValues;

        """ + string.Concat(blueprints.Select(static (b, i) =>
        {
            var head = b[..b.IndexOf(':', StringComparison.Ordinal)].Split(' ');
            return $$"""

                [Blueprint("{{head[0]}}", "{{head[1]}}")]
                public sealed class {{Class(head[0])}} : Blueprint<NoValues>
                {
                    public override BlueprintSpec Spec => new() { Card = new() { Title = "T" }, {{b[(b.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()}} };
                }

                """;
        }));

    public static Task VerifyAsync(params string[] blueprints) => VerifySourceAsync(Source(blueprints), null);

    /// <param name="known">The items <c>CatalystKnownBlueprint</c>, as the property has them.</param>
    public static Task VerifySourceAsync(string source, string? known, params MetadataReference[] references) => BlueprintTest.VerifyAsync<DependencyGraphAnalyzer>(source, test =>
    {
        if (known is not null) test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property._CatalystKnownBlueprints = " + known + "\n"));
        test.TestState.AdditionalReferences.AddRange(references);
    });

    public static Task VerifyFixAsync<TFix>(string source, string mended)
        where TFix : CodeFixProvider, new() =>
        // An editor that knows of it has looked at the whole project.
        BlueprintTest.VerifyFixAsync<DependencyGraphAnalyzer, TFix>(source, mended, static test => test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck);

    private static string Class(string name) => string.Concat(name.Split('-').Skip(1).Select(static p => char.ToUpperInvariant(p[0]) + p[1..]));
}
