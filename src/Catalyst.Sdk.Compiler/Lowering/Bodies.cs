using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Finds the operations of a member's body.</summary>
internal static class Bodies
{
    /// <summary>The body as a block; null for a member without one, or one that the compiler could not bind.</summary>
    public static IBlockOperation? Of(ISymbol member, ClassContext context)
    {
        var body = Found(member, context);
        if (body is null || context.ForContract) return body;
        ImmutableLabels.Check(body, context.Problems);
        context.Objects.Visit(member, body);
        return body;
    }

    private static IBlockOperation? Found(ISymbol member, ClassContext context)
    {
        if (context.Models.Bound(member) is { } bound) return bound;
        var syntax = member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.CancellationToken)).FirstOrDefault();
        SyntaxNode? body = syntax switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            LocalFunctionStatementSyntax function => function,
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
            PropertyDeclarationSyntax property => Getter(property),
            _ => null,
        };
        if (body is null) return null;
        return context.Models.Operation(body, context.CancellationToken) switch
        {
            IBlockOperation block => block,
            ILocalFunctionOperation function => function.Body,
            IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody,
            _ => null,
        };
    }

    private static SyntaxNode? Getter(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static a => a.Keyword.ValueText == "get");
        return (SyntaxNode?)getter?.Body ?? getter?.ExpressionBody;
    }
}
