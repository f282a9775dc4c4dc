using System;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>The compiler's CS0029 and CS1503 for a number or truth value where a text belongs: <c>x</c> becomes <c>Text(x)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TextOfValue : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0029", "CS1503"];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if ((at as ArgumentSyntax)?.Expression is { } argument) at = argument;
        // What the compiler wanted stands in its message alone.
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (at is not ExpressionSyntax expression || !(message.EndsWith("'string'", StringComparison.Ordinal) || message.EndsWith("'string?'", StringComparison.Ordinal))) return null;
        var text = SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName("Text"), SyntaxFactory.ArgumentList([SyntaxFactory.Argument(expression.WithoutTrivia())]));
        // Only where Text is at hand, and takes this value.
        if (model.GetSpeculativeSymbolInfo(expression.SpanStart, text, SpeculativeBindingOption.BindAsExpression).Symbol is not IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String }) return null;
        return new Replacement("Write Text(…)", expression, text.WithTriviaFrom(expression));
    }
}
