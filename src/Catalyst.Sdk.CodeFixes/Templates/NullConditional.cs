using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1507: <c>a.B</c> becomes <c>a?.B</c>; CAT1508: <c>.. list</c> becomes <c>.. list ?? []</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NullConditional : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.NullableAccess.Id, TemplateRules.NullableSpread.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not ExpressionSyntax expression) return null;
        if (diagnostic.Id == TemplateRules.NullableSpread.Id) return new Replacement("Add '?? []'", expression, OrNothing(expression).WithTriviaFrom(expression));
        return expression is MemberAccessExpressionSyntax access
            ? new Replacement("Write '?.'", access, SyntaxFactory.ConditionalAccessExpression(access.Expression, SyntaxFactory.MemberBindingExpression(access.Name)).WithTriviaFrom(access))
            : null;
    }

    private static BinaryExpressionSyntax OrNothing(ExpressionSyntax list) => SyntaxFactory.BinaryExpression(SyntaxKind.CoalesceExpression, list.WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.QuestionQuestionToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.CollectionExpression());
}
