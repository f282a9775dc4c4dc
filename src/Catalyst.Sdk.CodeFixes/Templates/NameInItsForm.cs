using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1565: <c>"Web_App"</c> becomes <c>"web-app"</c>, in the constant parts of a text too. A name that is wrong in another way has no mend.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NameInItsForm : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [KubernetesRules.RefusedName.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not IPropertySymbol { Name: "Name" } property) return null;
        var form = property.ContainingType.Name switch
        {
            "V1ObjectMeta" => NameForm.Subdomain,
            "V1ContainerPort" => NameForm.Port,
            _ => NameForm.Label,
        };
        switch (at)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                var whole = InForm(literal.Token.ValueText).Trim('-');
                return whole.Length > 0 && form.Takes(whole)
                    ? new Replacement("Write small letters and dashes", literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(whole)).WithTriviaFrom(literal))
                    : null;
            case InterpolatedStringExpressionSyntax text:
                var parts = text.Contents.OfType<InterpolatedStringTextSyntax>().ToList();
                // A part may begin and end with a dash; what is around it is not known.
                if (parts.Any(p => !form.Takes("a" + InForm(p.TextToken.ValueText) + "a"))) return null;
                return new Replacement("Write small letters and dashes", text, text.ReplaceNodes(parts, static (_, p) => p.WithTextToken(
                    SyntaxFactory.Token(p.TextToken.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, InForm(p.TextToken.ValueText), InForm(p.TextToken.ValueText), p.TextToken.TrailingTrivia))));
            default:
                return null;
        }
    }

    private static string InForm(string text) => text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
