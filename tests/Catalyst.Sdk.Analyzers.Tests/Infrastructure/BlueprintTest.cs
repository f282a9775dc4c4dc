using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Catalyst.Sdk.Analyzers.Tests.Infrastructure;

/// <summary>Runs the analyzer over a Blueprint with the given members; what is expected is marked in the source.</summary>
internal static class BlueprintTest
{
    /// <summary>A values record with one of each kind of value.</summary>
    private const string Values = """

        public sealed record TestValues
        {
            public string Name { get; init; } = "x";
            public string? Maybe { get; init; }
            public int Count { get; init; } = 1;
            public double Share { get; init; } = 0.5;
            public bool Active { get; init; }
            public IList<string> Items { get; init; } = [];
            public IList<string>? MaybeItems { get; init; }
            public V1ResourceRequirements Resources { get; init; } = new();
        }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Catalyst.Sdk;
        using k8s.Models;

        """;

    public static string Class(string members) => Usings + $$"""
        [Blueprint("bp-test", "1.0.0")]
        public sealed class Test : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Test" },
                Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } },
            };

            {{members}}
        }
        """ + "\n" + Values;

    /// <summary>A ConfigMap template whose one entry has this value.</summary>
    public static string Entry(string value) => Class($$"""public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "key", {{value}} } } };""");

    /// <summary>The rules of the platform: members of other tests say no more than those are about. A rule's own test asks for it.</summary>
    private static readonly ImmutableArray<DiagnosticDescriptor> s_platform =
    [
        .. KubernetesRules.All,
        .. DefaultValueRules.All,
        .. ManifestRules.All,
        .. CrossplaneRules.All,
    ];

    /// <summary>Runs one of the platform's rules with all that always run.</summary>
    public static Task VerifyRuleAsync(DiagnosticDescriptor rule, string source) => Prepare(new CSharpAnalyzerTest<BlueprintAnalyzer, DefaultVerifier> { TestCode = source }, rule).RunAsync();

    public static Task VerifyRuleFixAsync<TFix>(DiagnosticDescriptor rule, string source, string mended)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        // What is found in a class may stand in its values record.
        Prepare(new CSharpCodeFixTest<BlueprintAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedState = { Sources = { mended }, MarkupHandling = MarkupMode.Allow }, CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck }, rule).RunAsync();

    /// <summary>The same class with these entries of its <c>Spec</c> beside the card, the members and further attributes.</summary>
    public static string Spec(string entries, string members = "", string attribute = "\"bp-test\", \"1.0.0\"", string title = "Test") => Usings + $$"""
        [Blueprint({{attribute}})]
        public sealed class Test : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "{{title}}" },
                {{(entries.Contains("Topology =", StringComparison.Ordinal) ? "" : "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } },")}}
                {{entries}}
            };

            {{members}}
        }
        """ + "\n" + Values;

    public static Task VerifyAsync(string source) => VerifyAsync<BlueprintAnalyzer>(source);

    /// <param name="source">What is expected is marked in it.</param>
    /// <param name="prepare">Further references, files or options.</param>
    public static Task VerifyAsync<TAnalyzer>(string source, Action<CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>>? prepare = null)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = Prepare(new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source });
        prepare?.Invoke(test);
        return test.RunAsync();
    }

    public static Task VerifyFixAsync<TFix>(string source, string mended)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() => VerifyFixAsync<BlueprintAnalyzer, TFix>(source, mended);

    public static Task VerifyFixAsync<TAnalyzer, TFix>(string source, string mended, Action<CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>>? prepare = null)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
    {
        // What a mend leaves for the author is marked in the mended source.
        var test = Prepare(new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedState = { Sources = { mended }, MarkupHandling = MarkupMode.Allow } });
        prepare?.Invoke(test);
        return test.RunAsync();
    }

    private static T Prepare<T>(T test, DiagnosticDescriptor? asked = null)
        where T : AnalyzerTest<DefaultVerifier>
    {
        test.DisabledDiagnostics.AddRange(s_platform.Where(rule => !rule.Equals(asked)).Select(static rule => rule.Id));
        // A short source has no topology; the rule that wants one is asked where it is named.
        if (!test.TestState.Sources.Any(static s => s.content.ToString().Contains("CAT1117", StringComparison.Ordinal))) test.DisabledDiagnostics.Add("CAT1117");
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location));
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location));
        test.SolutionTransforms.Add(static (solution, id) =>
        {
            var project = solution.GetProject(id)!;
            return solution.WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion.CSharp14))
                .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable));
        });
        return test;
    }
}
