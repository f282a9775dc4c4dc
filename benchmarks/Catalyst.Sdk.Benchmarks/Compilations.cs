using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>Compilations in memory with a number of Blueprints and one file that has none.</summary>
internal static class Compilations
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
    public static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location),
    ];

    public static CSharpCompilation Of(int blueprints)
    {
        var trees = Enumerable.Range(0, blueprints).Select(static n => Tree(SampleSource.Blueprint(n), $"Bench{n}.cs"))
            .Append(Tree(Usings, "Usings.cs")).Append(Tree(Other(0), "Other.cs"));
        return CSharpCompilation.Create("Bench", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static CSharpCompilation WithSource(string source) => Of(0).AddSyntaxTrees(Tree(source, "Source.cs"));

    /// <summary>An edit in a file without Blueprints.</summary>
    public static string Other(int edit) => "namespace Bench; static class Other { public const int Edit = " + edit.ToString(System.Globalization.CultureInfo.InvariantCulture) + "; }";

    public static CSharpCompilation Edited(CSharpCompilation compilation, string path, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(t => t.FilePath == path), Tree(text, path));

    private static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Parse, path, System.Text.Encoding.UTF8);
}
