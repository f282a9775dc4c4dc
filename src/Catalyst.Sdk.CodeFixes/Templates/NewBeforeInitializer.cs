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

/// <summary>CAT1506: <c>Labels = { … }</c> becomes <c>Labels = new() { … }</c>, or <c>new StringMap { … }</c> for a map of strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NewBeforeInitializer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.InitializerWithoutNew.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Right: InitializerExpressionSyntax initializer } assignment) return;
        var type = model?.GetTypeInfo(assignment.Left, context.CancellationToken).Type;
        context.RegisterCodeFix(
            CodeAction.Create("Add 'new'", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(initializer, Created(initializer, type)))), nameof(NewBeforeInitializer)),
            context.Diagnostics);
    }

    private static ExpressionSyntax Created(InitializerExpressionSyntax initializer, ITypeSymbol? type)
    {
        var inner = initializer.WithoutLeadingTrivia();
        ExpressionSyntax created = type is { TypeKind: TypeKind.Interface }
            ? SyntaxFactory.ObjectCreationExpression(SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.IdentifierName("StringMap").WithTrailingTrivia(SyntaxFactory.Space), null, inner)
            : SyntaxFactory.ImplicitObjectCreationExpression(SyntaxFactory.Token(SyntaxKind.NewKeyword), SyntaxFactory.ArgumentList().WithTrailingTrivia(SyntaxFactory.Space), inner);
        return created.WithLeadingTrivia(initializer.GetLeadingTrivia());
    }
}
