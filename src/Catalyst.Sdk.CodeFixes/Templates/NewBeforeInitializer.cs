using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1506, and CAT1501 of a property that holds an object: <c>Labels = { … }</c> becomes <c>Labels = new() { … }</c>, or <c>new StringMap { … }</c> for a map of strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NewBeforeInitializer : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.InitializerWithoutNew.Id, TemplateRules.Unsupported.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } assignment) return null;
        return new Replacement("Add 'new'", initializer, Created(initializer, model.GetTypeInfo(assignment.Left, cancellationToken).Type));
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
