using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>The author's <c>//</c> comments: those directly above an entry, an item or a statement travel with it.</summary>
internal static class Comments
{
    /// <summary>The lines above, without their markers; null when there are none, or a blank line is between. What a statement adds to a list or
    /// object is all that is seen of the <c>if</c> or loop that begins with it: it takes the comment above that, too.</summary>
    public static string? Above(SyntaxNode syntax)
    {
        var own = Over(syntax);
        if (syntax.Parent is not ExpressionStatementSyntax statement) return own;
        for (StatementSyntax at = statement; Around(at) is { } outer; at = outer)
            if (Over(outer) is { } above) own = own is null ? above : above + "\n" + own;
        return own;
    }

    /// <summary>The <c>if</c> or loop whose first statement this is; an <c>else if</c> is none.</summary>
    private static StatementSyntax? Around(StatementSyntax statement) => (statement.Parent is BlockSyntax block && block.Statements[0] == statement ? block : statement) switch
    {
        { Parent: IfStatementSyntax { Parent: not ElseClauseSyntax } outer } => outer,
        { Parent: CommonForEachStatementSyntax or ForStatementSyntax } inner => (StatementSyntax)inner.Parent!,
        _ => null,
    };

    private static string? Over(SyntaxNode syntax)
    {
        var token = syntax.GetFirstToken();
        if (!token.HasLeadingTrivia) return null;
        // A comment behind the comma before belongs to the item before.
        var lines = new List<string>();
        var ends = 0;
        foreach (var piece in token.LeadingTrivia.Reverse())
        {
            if (piece.IsKind(SyntaxKind.EndOfLineTrivia) && ++ends > 1) break;
            if (!piece.IsKind(SyntaxKind.SingleLineCommentTrivia)) continue;
            lines.Insert(0, piece.ToString().Substring(2).Trim());
            ends = 0;
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
