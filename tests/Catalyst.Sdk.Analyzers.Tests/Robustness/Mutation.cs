using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests.Robustness;

/// <summary>A source as it is while somebody types: one edit away from what it was.</summary>
/// <param name="Text">The source after the edit.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Edited">The member that the edit is in, as it was; in the old text.</param>
/// <param name="Shift">How much longer the text is behind the edit.</param>
internal sealed record Mutation(string Text, string Kind, TextSpan Edited, int Shift)
{
    private static readonly string[] s_half = [".", " is", " switch {", "?.", "=> ", "new(", "[", " with {", "$\"{", ", ", "? ", "!", "<", ".. "];

    private static readonly string[] s_foreign = ["Nowhere", "null", "default", "this", "0", "\"\"", "await", "typeof(int)", "_"];

    /// <summary>One edit, drawn.</summary>
    public static Mutation Draw(SyntaxTree tree, Random random)
    {
        var text = tree.GetText().ToString();
        var root = tree.GetRoot();
        // A few tokens of usings are edited too; the rest lies in the types.
        var tokens = root.DescendantTokens().Where(static t => t.Span.Length > 0).ToList();
        var token = tokens[random.Next(tokens.Count)];
        var member = token.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(static m => m is not BaseNamespaceDeclarationSyntax);
        var edited = member?.FullSpan ?? token.FullSpan;
        switch (random.Next(9))
        {
            case 0 or 1:
                return Deleted();
            case 2:
                return Edit(text, TextSpan.FromBounds(token.Span.End, token.Span.End), s_half[random.Next(s_half.Length)], "half-typed behind '" + token.Text + "'", edited);
            case 3:
                return Edit(text, token.Span, token.Text + " " + token.Text, "twice '" + token.Text + "'", edited);
            case 4:
                // A member that ends where somebody still types.
                var whole = member?.Span ?? token.Span;
                return Edit(text, TextSpan.FromBounds(token.SpanStart, Math.Max(token.Span.End, whole.End)), "", "cut from '" + token.Text + "' to the end of its member", edited);
            case 5:
                var identifiers = tokens.Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).ToList();
                var name = identifiers[random.Next(identifiers.Count)];
                var holder = name.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(static m => m is not BaseNamespaceDeclarationSyntax);
                return Edit(text, name.Span, s_foreign[random.Next(s_foreign.Length)], "something else for '" + name.Text + "'", holder?.FullSpan ?? name.FullSpan);
            case 6:
                var next = token.GetNextToken();
                return next.Span.Length == 0 ? Deleted()
                    : Edit(text, TextSpan.FromBounds(token.SpanStart, next.Span.End), next.Text + " " + token.Text, "swapped '" + token.Text + "' and '" + next.Text + "'", edited);
            case 7:
                var literals = tokens.Where(static t => t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.NumericLiteralToken)).ToList();
                if (literals.Count == 0) return Deleted();
                var literal = literals[random.Next(literals.Count)];
                var of = literal.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(static m => m is not BaseNamespaceDeclarationSyntax);
                return Edit(text, literal.Span, literal.IsKind(SyntaxKind.NumericLiteralToken) ? "999999999999" : "\"\\u0000{{ .x }}\"", "another literal for " + literal.Text, of?.FullSpan ?? literal.FullSpan);
            default:
                var statements = root.DescendantNodes().Where(static n => n is StatementSyntax or ExpressionSyntax or AttributeListSyntax or ParameterSyntax or BaseListSyntax).ToList();
                if (statements.Count == 0) return Deleted();
                var node = statements[random.Next(statements.Count)];
                var inside = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(static m => m is not BaseNamespaceDeclarationSyntax);
                return Edit(text, node.Span, "", "deleted a " + node.Kind(), inside?.FullSpan ?? node.FullSpan);
        }

        Mutation Deleted() => Edit(text, token.Span, "", "deleted '" + token.Text + "'", edited);
    }

    private static Mutation Edit(string text, TextSpan span, string with, string kind, TextSpan edited) =>
        new(text.Remove(span.Start, span.Length).Insert(span.Start, with), kind, edited, with.Length - span.Length);
}
