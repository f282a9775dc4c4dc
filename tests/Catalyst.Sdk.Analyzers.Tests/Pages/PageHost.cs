using System.Collections.Concurrent;
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
        return (compiler, await DiagnoseOursAsync(compilation, [], cancellationToken));
    }

    /// <summary>What our analyzers say; an exception in one of them goes to <paramref name="failures"/>, as AD0001 does in a build.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnoseOursAsync(Compilation compilation, ConcurrentBag<string> failures, CancellationToken cancellationToken)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (e, analyzer, diagnostic) => failures.Add($"{analyzer.GetType().Name} failed: {e}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers(s_analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }
}
