using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>A build binds bodies without the flow analysis of null, an editor hands over bodies that have it: both must come out alike.
/// A lowering that reads <c>NullableAnnotation</c> of an operation's type fails here; declared types and the model's own types say the same in both.</summary>
public sealed class NullabilityTests
{
    public static TheoryData<string> Groups() => new(LanguageCatalogue.Groups.Select(static g => g.Title));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Bodies_with_and_without_flow_analysis_are_lowered_alike(string title)
    {
        var group = LanguageCatalogue.Groups.Single(g => g.Title == title);
        foreach (var rows in group.Cases.Where(static c => c.MayFail).Select(static c => new[] { c }).Prepend([.. group.Cases.Where(static c => !c.MayFail)]))
            AssertAlike(LanguageGroup.Source(rows));
    }

    [Fact]
    public void The_model_without_flow_analysis_is_there()
    {
        var compilation = CompilationHarness.CompileValid("class C { string? F(bool b) => b ? \"a\" : null; }");
        var tree = compilation.SyntaxTrees[1];
        var arrow = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ConditionalExpressionSyntax>().Single();
        Assert.Equal(NullableAnnotation.Annotated, compilation.GetSemanticModel(tree).GetOperation(arrow, TestContext.Current.CancellationToken)!.Type!.NullableAnnotation);
        Assert.Equal(NullableAnnotation.None, SemanticModels.Of(compilation, tree).GetOperation(arrow, TestContext.Current.CancellationToken)!.Type!.NullableAnnotation);
    }

    private static void AssertAlike(string source)
    {
        var compilation = CompilationHarness.CompileValid(source);
        var declaration = Assert.Single(BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken));
        var build = BlueprintLowering.Lower(declaration, compilation, new CompileOptions(null, null), new SharedModels(compilation), TestContext.Current.CancellationToken);
        var editor = BlueprintLowering.Lower(declaration, compilation, new CompileOptions(null, null), new SharedModels(compilation, Bound(compilation, declaration.Type)), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(build.Problems, static p => p.StopsEmission);
        Assert.NotNull(build.Templates);
        Assert.Equal(editor.Templates, build.Templates);
        Assert.Equal(editor.Problems.Select(CompilationHarness.Shown), build.Problems.Select(CompilationHarness.Shown));
    }

    /// <summary>The bodies of a class as an analyzer is given them.</summary>
    private static Dictionary<ISymbol, IBlockOperation> Bound(Compilation compilation, INamedTypeSymbol type)
    {
        var bound = new Dictionary<ISymbol, IBlockOperation>(SymbolEqualityComparer.Default);
        foreach (var member in type.GetMembers().Where(static m => m is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol))
            foreach (var reference in member.DeclaringSyntaxReferences)
                if (Body(reference.GetSyntax(TestContext.Current.CancellationToken), compilation) is { } body) bound[member] = body;
        return bound;
    }

    private static IBlockOperation? Body(SyntaxNode member, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(member.SyntaxTree);
        foreach (var node in member.DescendantNodesAndSelf())
        {
            switch (model.GetOperation(node, TestContext.Current.CancellationToken))
            {
                case IMethodBodyOperation method: return method.BlockBody ?? method.ExpressionBody;
                case IBlockOperation block: return block;
            }
        }

        return null;
    }
}
