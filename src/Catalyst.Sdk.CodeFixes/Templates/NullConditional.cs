using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1507: <c>a.B</c> becomes <c>a?.B</c>; CAT1508: <c>.. list</c> becomes <c>.. list ?? []</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NullConditional : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.NullableAccess.Id, TemplateRules.NullableSpread.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression) return;
        var (title, replacement) = context.Diagnostics[0].Id == TemplateRules.NullableSpread.Id
            ? ("Add '?? []'", SyntaxFactory.BinaryExpression(SyntaxKind.CoalesceExpression, expression.WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.QuestionQuestionToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.CollectionExpression()))
            : ("Write '?.'", Conditional(expression));
        if (replacement is null) return;
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, replacement.WithTriviaFrom(expression)))), title),
            context.Diagnostics);
    }

    private static ExpressionSyntax? Conditional(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access
        ? SyntaxFactory.ConditionalAccessExpression(access.Expression, SyntaxFactory.MemberBindingExpression(access.Name))
        : null;
}
