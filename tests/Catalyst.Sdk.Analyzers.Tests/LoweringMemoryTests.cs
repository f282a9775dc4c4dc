using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests;

/// <summary>In a build nothing is lowered twice, and nothing is reported that a second lowering would not report.</summary>
public sealed class LoweringMemoryTests
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14);
    private static readonly CompileOptions NoOptions = new(null, null);

    // Errors in a template, in the spec and in the values, a warning in the values, and a second Blueprint of the same name.
    private static readonly string[] Sources =
    [
        BlueprintTest.Class("""
            public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "key", Environment.MachineName } } };
            public V1ConfigMap WithParameters(int x) => new();
            """).Replace("Count { get; init; } = 1;", "Count { get; init; } = new Random().Next(); public bool On { get; init; }", StringComparison.Ordinal),
        """
        using Catalyst.Sdk;
        public sealed record OtherValues;
        [Blueprint("bp-test", "1.0.0")]
        public sealed partial class Other : Blueprint<OtherValues>;
        """,
        "public sealed partial class Other { public override BlueprintSpec Spec => new() { Card = new() }; }\n",
    ];

    private static CSharpCompilation Compile() => CSharpCompilation.Create("Test", Sources.Select(static (s, i) => CSharpSyntaxTree.ParseText("using Catalyst.Sdk;\n" + s.Replace("using Catalyst.Sdk;\n", "", StringComparison.Ordinal), Parse, $"S{i}.cs")),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpCompilation Built(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new BlueprintGenerator().AsSourceGenerator()], [new Marker()], Parse);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        return (CSharpCompilation)output;
    }

    private static async Task<(string[] Reported, bool Lowered)> AnalyzeAsync(CSharpCompilation compilation)
    {
        var analyzer = new BlueprintAnalyzer();
        var analysis = compilation.WithAnalyzers([analyzer, new UniqueBlueprintAnalyzer()], new AnalyzerOptions([]));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        return ([.. diagnostics.Select(static d => d.ToString()).Order(StringComparer.Ordinal)], telemetry.SymbolStartActionsCount > 0);
    }

    private static CSharpCompilation With(CSharpCompilation compilation, string source) => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Parse, "Z.cs"));

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], CSharpSyntaxTree.ParseText(compilation.SyntaxTrees[file] + "\n", Parse, compilation.SyntaxTrees[file].FilePath));

    [Fact]
    public async Task A_build_reports_what_the_generator_found_and_what_an_editor_reports()
    {
        var compilation = Compile();
        var editor = await AnalyzeAsync(compilation);
        var build = await AnalyzeAsync(Built(compilation));
        Assert.True(editor.Lowered);
        Assert.False(build.Lowered);
        Assert.Equal(editor.Reported, build.Reported);
        // CAT1101 of the second class, whose attribute stands in another file; CAT1307 is a warning.
        foreach (var id in (string[])["CAT1003", "CAT1101", "CAT1303", "CAT1307", "CAT1502", "CAT1505"]) Assert.Contains(build.Reported, r => r.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Anything_else_is_lowered_again()
    {
        var compilation = Compile();
        var built = Built(compilation);
        Assert.NotNull(LoweringMemory.Of(built, NoOptions));
        var trees = built.SyntaxTrees;
        (string What, CSharpCompilation Compilation, CompileOptions Options)[] others =
        [
            ("a file of another generator", With(built, "class Generated;"), NoOptions),
            ("an edited file", Edited(built, 0), NoOptions),
            ("an edited second file", Edited(built, 1), NoOptions),
            ("a file less", built.RemoveSyntaxTrees(trees[1]), NoOptions),
            ("another order", built.RemoveSyntaxTrees(trees[1]).AddSyntaxTrees(trees[1]), NoOptions),
            ("another payload", With(built.RemoveSyntaxTrees(trees[^1]), trees[^1] + "\n"), NoOptions),
            ("another reference", built.ReplaceReference(built.ExternalReferences[0], MetadataReference.CreateFromImage(Net100.Resources.SystemRuntime)), NoOptions),
            ("a reference less", built.RemoveReferences(built.ExternalReferences[0]), NoOptions),
            ("other compiler options", built.WithOptions(built.Options.WithNullableContextOptions(NullableContextOptions.Disable)), NoOptions),
            ("another assembly name", built.WithAssemblyName("Other"), NoOptions),
            ("another version", built, new CompileOptions("2.0.0", null)),
        ];
        Assert.All(others, static o => Assert.Null(LoweringMemory.Of(o.Compilation, o.Options)));

        var again = await AnalyzeAsync(With(built, "class Generated;"));
        Assert.True(again.Lowered);
        Assert.Equal((await AnalyzeAsync(built)).Reported, again.Reported);
    }

    [Fact]
    public void Without_the_marker_nothing_is_kept()
    {
        var compilation = Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new BlueprintGenerator().AsSourceGenerator()], [], Parse);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        Assert.Null(LoweringMemory.Of(output, NoOptions));
    }

    private sealed class Marker : AdditionalText
    {
        public override string Path => "obj/catalyst.emit";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("emit");
    }
}
