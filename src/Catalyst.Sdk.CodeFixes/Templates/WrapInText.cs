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

/// <summary>CAT1503 of a double and CAT1512: the hole <c>{x}</c> becomes <c>{Text(x)}</c>, which prints the same in C# and in Helm.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WrapInText : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.Hole.Id, TemplateRules.BoolHole.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression) return;
        if (model?.GetTypeInfo(expression, context.CancellationToken).Type?.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Double)) return;
        var wrapped = SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName("Text"),
            SyntaxFactory.ArgumentList([SyntaxFactory.Argument(expression.WithoutTrivia())])).WithTriviaFrom(expression);
        context.RegisterCodeFix(
            CodeAction.Create("Write Text(…)", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, wrapped))), nameof(WrapInText)),
            context.Diagnostics);
    }
}
