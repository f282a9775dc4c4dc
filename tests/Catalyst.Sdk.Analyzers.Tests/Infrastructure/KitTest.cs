using Basic.Reference.Assemblies;
using Catalyst.Sdk.Analyzers.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Catalyst.Sdk.Analyzers.Tests.Infrastructure;

/// <summary>Runs the analyzer of kits over classes of a project; what is expected is marked in the source.</summary>
internal static class KitTest
{
    /// <summary>A Blueprint with a slot.</summary>
    /// <param name="name">The class; in lower case and with <c>bp-</c> the Blueprint.</param>
    /// <param name="slot">The slot with its quotes and marks.</param>
    /// <param name="fields">Further arguments of the attribute.</param>
    /// <param name="depends">The items of <c>Depends</c>.</param>
    public static string Slot(string name, string slot, string? fields = null, string? depends = null) => $$"""

        [Blueprint("bp-{{name.ToLowerInvariant()}}", "1.2.0")]
        [BootstrapSlot({{slot}}{{(fields is null ? $", TargetNamespace = \"{name.ToLowerInvariant()}\"" : fields.Length == 0 ? "" : ", " + fields)}})]
        public sealed class {{name}} : TeamBlueprint
        {
            protected override string Title => "{{name}}";{{(depends is null ? "" : $"\n\n    public override BlueprintSpec Spec => base.Spec with {{ Depends = [{depends}] }};")}}
        }

        """;

    /// <summary>A kit with these items.</summary>
    public static string Kit(string? expected = null, string? slots = null, string? placement = null) => $$"""

        [BootstrapKit]
        public sealed class Kit : BootstrapKit
        {
            {{(slots is null ? "" : $"public override IReadOnlyList<KitSlot> Slots => [{slots}];")}}
            {{(expected is null ? "" : $"public override IReadOnlyList<ExpectedSlot> Expected => [{expected}];")}}
            {{(placement is null ? "" : $"public override IReadOnlyList<PlacementRow> Placement => [{placement}];")}}
        }

        """;

    public static Task VerifyAsync(params string[] classes) => Prepare(new CSharpAnalyzerTest<BootstrapKitAnalyzer, DefaultVerifier> { TestCode = Source(classes) }).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The mend; what it leaves for the author is marked in the mended source.</summary>
    public static Task VerifyFixAsync<TFix>(string classes, string mended)
        where TFix : CodeFixProvider, new() =>
        Prepare(new CSharpCodeFixTest<BootstrapKitAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = Source([classes]),
            FixedState = { Sources = { Source([mended]) }, MarkupHandling = MarkupMode.Allow },
            // A kit is known as a whole only.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        }).RunAsync(TestContext.Current.CancellationToken);

    private static string Source(string[] classes) => new PageExample("classes", string.Concat(classes)).Source;

    private static T Prepare<T>(T test)
        where T : AnalyzerTest<DefaultVerifier>
    {
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
