using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary>Finds the one expression that a member stands for.</summary>
internal static class Initializers
{
    /// <summary>The initializer of a field or property, or what a property returns; null when it is declared elsewhere or is more than one expression.</summary>
    public static ExpressionSyntax? Of(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var expression = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? Returned(property),
                _ => null,
            };
            if (expression is not null) return expression;
        }

        return null;
    }

    /// <summary>The value as it arrives in the member, with the conversion to its type; null where nothing could be bound.</summary>
    public static IOperation? Bound(ExpressionSyntax expression, SharedModels models, CancellationToken cancellationToken) =>
        expression.Parent is not { } whole ? null : models.Operation(whole, cancellationToken) switch
        {
            ISymbolInitializerOperation initializer => initializer.Value,
            IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } returned }] } => returned,
            IReturnOperation { ReturnedValue: { } returned } => returned,
            _ => models.Operation(expression, cancellationToken),
        };

    /// <summary>Whether a static constructor says the member's name: it may then hold something else than its initializer.</summary>
    public static bool IsAssignedAgain(ISymbol member, CancellationToken cancellationToken)
    {
        if (!member.IsStatic) return false;
        foreach (var constructor in member.ContainingType.StaticConstructors)
            foreach (var reference in constructor.DeclaringSyntaxReferences)
                if (reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax written
                    && written.DescendantTokens().Any(t => t.ValueText == member.Name)) return true;
        return false;
    }

    /// <summary>Whether C# runs the initializer of <paramref name="member"/> after the one that stands at <paramref name="use"/>: null is read there.</summary>
    public static bool RunsLater(ISymbol member, SyntaxNode use, CancellationToken cancellationToken)
    {
        if (!member.IsStatic || Of(member, cancellationToken) is not { } initializer || initializer.SyntaxTree != use.SyntaxTree || initializer.SpanStart < use.Span.End) return false;
        if (initializer.Parent is not EqualsValueClauseSyntax) return false;
        var reader = use.FirstAncestorOrSelf<EqualsValueClauseSyntax>(static e => e.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax });
        var readers = reader?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return readers is not null && readers.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.StaticKeyword)
            && readers.Parent == initializer.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Parent;
    }

    private static ExpressionSyntax? Returned(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static a => a.Keyword.ValueText == "get");
        return getter?.ExpressionBody?.Expression ?? (getter?.Body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null);
    }
}
