using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>The compiler's CS0173 in a conditional spread: <c>.. c ? ["x", y] : []</c> becomes <c>.. When(c, "x", y)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WhenInSpread : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0173"];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not ConditionalExpressionSyntax { Parent: SpreadElementSyntax or ParenthesizedExpressionSyntax { Parent: SpreadElementSyntax } } choice) return null;
        if (choice is not { WhenTrue: CollectionExpressionSyntax then, WhenFalse: CollectionExpressionSyntax otherwise } || (then.Elements.Count == 0) == (otherwise.Elements.Count == 0)) return null;
        // 'When' computes its items whatever the condition is: a variable of the condition has no value there.
        if (choice.Condition.DescendantNodesAndSelf().Any(static n => n is SingleVariableDesignationSyntax)) return null;
        // Nor is there a 'When' outside of Blueprints.
        if (!model.LookupSymbols(choice.SpanStart, name: "When").Any(static s => s is IMethodSymbol)) return null;
        var (test, items) = otherwise.Elements.Count == 0 ? (choice.Condition, then) : (Negated(choice.Condition), otherwise);
        SyntaxNode spread = choice.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : choice;
        return new Replacement("Write When(…)", spread, SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName("When"), Arguments(test, items, model)).WithTriviaFrom(spread));
    }

    /// <summary>Texts stand as they are, anything else in its list.</summary>
    private static ArgumentListSyntax Arguments(ExpressionSyntax test, CollectionExpressionSyntax items, SemanticModel model)
    {
        var single = items.Elements.All(e => e is ExpressionElementSyntax { Expression: var item } && model.GetTypeInfo(item).Type?.SpecialType == SpecialType.System_String);
        var space = SyntaxFactory.Space;
        var arguments = single
            ? items.Elements.Select(e => SyntaxFactory.Argument(((ExpressionElementSyntax)e).Expression.WithoutTrivia().WithLeadingTrivia(space)))
            : [SyntaxFactory.Argument(items.WithoutTrivia().WithLeadingTrivia(space))];
        return SyntaxFactory.ArgumentList([SyntaxFactory.Argument(test.WithoutTrivia()), .. arguments]);
    }

    private static ExpressionSyntax Negated(ExpressionSyntax test) => test switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => not.Operand,
        ParenthesizedExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax => Not(test),
        _ => Not(SyntaxFactory.ParenthesizedExpression(test.WithoutTrivia())),
    };

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax test) => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, test.WithoutTrivia());
}
