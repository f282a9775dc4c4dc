using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>Runs every analyzer of the package over sources.</summary>
internal static class PageHost
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. typeof(BlueprintAnalyzer).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsSubclassOf(typeof(DiagnosticSuppressor))).Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    // Compilations made from one share its bound references. What is only told about (Info) is told as a warning, so that it is seen.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Example", [],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => s_empty.AddSyntaxTrees(trees);

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parse, path);

    /// <summary>What the compiler itself refuses, and what our analyzers say.</summary>
    public static async Task<(IReadOnlyList<Diagnostic> Compiler, IReadOnlyList<Diagnostic> Ours)> DiagnoseAsync(Compilation compilation, CancellationToken cancellationToken)
    {
        var compiler = compilation.GetDiagnostics(cancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        var ours = await compilation.WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return (compiler, ours);
    }
}
