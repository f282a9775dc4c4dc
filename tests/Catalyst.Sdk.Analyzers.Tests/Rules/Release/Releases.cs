using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>Two versions of one Blueprint: the compiler makes the baseline of the first, and both hosts judge the second.</summary>
internal static class Releases
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using Catalyst.Sdk;
        using k8s.Models;

        """;

    public static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)];

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Kit", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The rules that this folder is about; the sources break others.</summary>
    public static readonly IReadOnlySet<string> Ids = ReleaseRules.Live.Concat(ReleaseRules.Files).Select(static r => r.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>A Blueprint of a version with members of its values record and of its class.</summary>
    public static string Source(string version, [StringSyntax("C#")] string values = "", [StringSyntax("C#")] string members = "", [StringSyntax("C#")] string spec = "") => Usings + $$"""
        [Blueprint("bp-test", "{{version}}")]
        public sealed class Test : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Test", Summary = "A test" }, {{spec}} };

            {{members}}
        }

        public sealed record TestValues
        {
            {{values}}
        }
        """;

    /// <summary>The baseline that a build of this source writes.</summary>
    public static string Baseline(string source, params ChartFile[] chartFiles) => Assert.Single(Baselines(source, [], chartFiles)).Text;

    /// <summary>The baselines of several Blueprints of one source.</summary>
    public static IReadOnlyList<(string Name, string Text)> Baselines(string source, string[] names, params ChartFile[] chartFiles)
    {
        var compiled = BlueprintCompiler.CompileAll(Compilation(source), new CompileOptions(null, null) { WritesBaselines = true, ProjectDirectory = "/project", ChartFiles = chartFiles.ToEquatableArray() }, TestContext.Current.CancellationToken);
        Assert.Empty(compiled.SelectMany(static c => c.Problems).Where(static p => p.StopsEmission).Select(static p => p.Message));
        Assert.True(names.Length == 0 || compiled.Count == names.Length);
        return [.. compiled.Select(static c => c.Baseline!.Value)];
    }

    /// <summary>What the release rules say of the second source, each as <c>CAT1710 at 'text'</c>; the two hosts agree.</summary>
    public static async Task<IReadOnlyList<Said>> SaidAsync(string before, string after)
    {
        var baseline = Baseline(before);
        var built = InBuild(baseline, after);
        var live = (await LiveAsync(baseline, after)).Select(Shown).ToList();
        Assert.Equal(built.Select(static s => s.ToString()).Order(StringComparer.Ordinal), live.Select(static s => s.ToString()).Order(StringComparer.Ordinal));
        return built;
    }

    /// <summary>What the generator's lowering says, which knows the chart files.</summary>
    public static List<Said> InBuild(string baseline, string source, params ChartFile[] chartFiles) => InBuild(baseline, source, null, chartFiles);

    /// <param name="version">The build property <c>CatalystVersion</c>.</param>
    public static List<Said> InBuild(string baseline, string source, string? version, params ChartFile[] chartFiles)
    {
        var options = new CompileOptions(version, null) { Baselines = [new BaselineFile("/project/baselines/bp-test.json", SourceText.From(baseline))], ProjectDirectory = "/project", ChartFiles = chartFiles.ToEquatableArray() };
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(Compilation(source), options, TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Problems.Where(static p => p.StopsEmission).Select(static p => p.Message));
        Assert.NotEmpty(compiled.Files);
        return [.. compiled.Outcome!.Problems.Where(static p => Ids.Contains(p.Rule.Id)).Select(static p => Shown(p.ToDiagnostic()))];
    }

    /// <summary>What the analyzers report with a baseline of this text.</summary>
    public static Task<ImmutableArray<Diagnostic>> LiveAsync(string baseline, string source, string file = "baselines/bp-test.json") => LiveAsync(baseline, Compilation(source), file);

    public static async Task<ImmutableArray<Diagnostic>> LiveAsync(string baseline, Compilation compilation, string file = "baselines/bp-test.json")
    {
        var options = new AnalyzerOptions([new Text(file, baseline)], new Told());
        var analysis = compilation.WithAnalyzers([new BlueprintAnalyzer(), new BaselineAnalyzer()], options);
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Where(static d => Ids.Contains(d.Id))];
    }

    /// <summary>What is expected of a problem at a value: the version says what it needs, too.</summary>
    public static string[] AtValue(string problem, string needed) => [$"{problem} needs {needed}", $"CAT1717 at the version needs {needed}"];

    public static IEnumerable<string> Short(IReadOnlyList<Said> said) => said.Select(static s => s.Id == "CAT1717" ? $"CAT1717 at the version needs {s.Needed}" : s.Short);

    private static Said Shown(Diagnostic diagnostic) =>
        new(diagnostic.Id, diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan), diagnostic.Properties.GetValueOrDefault("version") ?? "", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static CSharpCompilation Compilation(string source)
    {
        var compilation = s_empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.ReplaceLineEndings("\n"), new CSharpParseOptions(LanguageVersion.CSharp14), "/project/Test.cs"));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>What the targets say of a baseline.</summary>
    private sealed class Told : AnalyzerConfigOptionsProvider
    {
        private static readonly Entries s_none = new(false), s_baseline = new(true);

        public override AnalyzerConfigOptions GlobalOptions => s_none;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_baseline;

        private sealed class Entries(bool isBaseline) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = isBaseline && key == "build_metadata.AdditionalFiles.CatalystBaseline" ? "true" : null;
                return value is not null;
            }
        }
    }
}

/// <summary>One message of a release rule.</summary>
/// <param name="At">The text at its place.</param>
/// <param name="Needed">The version that it asks for.</param>
internal sealed record Said(string Id, string At, string Needed, string Message)
{
    public string Short => $"{Id} at {At}" + (Needed.Length > 0 ? $" needs {Needed}" : "");
}
