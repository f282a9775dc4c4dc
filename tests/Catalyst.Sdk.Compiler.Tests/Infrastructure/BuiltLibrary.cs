using Catalyst.Sdk.Compiler.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>A class library compiled in memory as a real build would: its contract is in it.</summary>
internal sealed class BuiltLibrary
{
    public BuiltLibrary(string source, Func<string, string>? change = null)
    {
        Compilation = CompilationHarness.CompileValid(source).WithAssemblyName("Team.Library");
        Contracts = BlueprintCompiler.CompileProject(Compilation, new CompileOptions(null, "1.0.0"), TestContext.Current.CancellationToken).Contracts;
        var text = ContractSource.Write(Contracts) ?? "";
        var whole = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(change?.Invoke(text) ?? text, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken));
        using var stream = new MemoryStream();
        var result = whole.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        Image = stream.ToArray();
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<TypeContract> Contracts { get; }

    public byte[] Image { get; }

    /// <summary>The assembly, as a build references it.</summary>
    public MetadataReference Reference => MetadataReference.CreateFromImage(Image);

    /// <summary>The project, as an editor references it: not compiled, without a contract in it.</summary>
    public MetadataReference Project => Compilation.ToMetadataReference();
}
