using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>The place that says which object is meant: <c>new()</c> or <c>new V1Deployment()</c>, without the initializer.</summary>
internal static class ObjectPlace
{
    public static Location Of(IObjectCreationOperation made)
    {
        var end = made.Syntax switch
        {
            ImplicitObjectCreationExpressionSyntax made1 => made1.ArgumentList.Span.End,
            ObjectCreationExpressionSyntax made2 => made2.ArgumentList?.Span.End ?? made2.Type.Span.End,
            var other => other.Span.End,
        };
        return Location.Create(made.Syntax.SyntaxTree, TextSpan.FromBounds(made.Syntax.SpanStart, end));
    }
}
