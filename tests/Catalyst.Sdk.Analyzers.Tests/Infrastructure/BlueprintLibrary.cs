using Basic.Reference.Assemblies;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Analyzers.Tests.Infrastructure;

/// <summary>A class library as a build makes it: its contract is in it.</summary>
internal static class BlueprintLibrary
{
    public static MetadataReference Build(string source)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create("Team.Library", [CSharpSyntaxTree.ParseText(source, parse)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var contracts = ContractSource.Write(BlueprintCompiler.CompileProject(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken).Contracts);
        Assert.NotNull(contracts);
        using var image = new MemoryStream();
        var result = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(contracts, parse)).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
