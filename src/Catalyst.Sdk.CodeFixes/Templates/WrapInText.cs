using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1503 of a double and CAT1512: the hole <c>{x}</c> becomes <c>{Text(x)}</c>, which prints the same in C# and in Helm.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WrapInText : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.Hole.Id, TemplateRules.BoolHole.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not ExpressionSyntax expression) return null;
        if (model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Double)) return null;
        return new Replacement("Write Text(…)", expression, SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName("Text"),
            SyntaxFactory.ArgumentList([SyntaxFactory.Argument(expression.WithoutTrivia())])).WithTriviaFrom(expression));
    }
}
