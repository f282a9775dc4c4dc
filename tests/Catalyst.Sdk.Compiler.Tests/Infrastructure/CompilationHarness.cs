using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>Compiles snippets as a Blueprint project would be: the SDK, the Kubernetes client, implicit usings.</summary>
internal static class CompilationHarness
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Catalyst.Sdk; global using k8s.Models;";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(BlueprintSpec).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location),
    ];

    // Compilations made from one share its bound references.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Snippet", [Parse(GlobalUsings, 0)], s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(params string[] sources) => s_empty.AddSyntaxTrees(sources.Select(static (source, i) => Parse(source, i + 1)));

    private static SyntaxTree Parse(string source, int number) => CSharpSyntaxTree.ParseText(SourceText.From(source.ReplaceLineEndings("\n")), s_parse, $"Snippet{number}.cs");

    /// <summary>Fails a test whose snippet is no C#: it would prove nothing.</summary>
    public static CSharpCompilation CompileValid(params string[] sources) => CompileValid([], sources);

    /// <summary>The same, with further references.</summary>
    public static CSharpCompilation CompileValid(IEnumerable<MetadataReference> references, params string[] sources)
    {
        var compilation = Compile(sources).AddReferences(references);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>The problems but for the platform's conventions, which short snippets do not keep: a topology, a name like the title, probes, and so on.</summary>
    public static IEnumerable<Problem> WithoutPolicies(this IEnumerable<Problem> problems) => problems.Where(static p => !Rule.IsPolicy(p.Rule));

    /// <summary>A problem as <c>ID 'text it is at'</c>.</summary>
    public static string Shown(Problem problem) =>
        $"{problem.Rule.Id} '{problem.Where.SourceTree?.GetText().ToString(problem.Where.SourceSpan)}'";
}
