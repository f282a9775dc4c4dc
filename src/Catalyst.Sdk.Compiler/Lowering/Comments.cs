using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>The author's <c>//</c> comments: those directly above an entry, an item or a statement travel with it.</summary>
internal static class Comments
{
    /// <summary>The lines above, without their markers; null when there are none, or a blank line is between.</summary>
    public static string? Above(SyntaxNode syntax)
    {
        var token = syntax.GetFirstToken();
        // A comment behind the comma before belongs to the item before.
        var trivia = token.LeadingTrivia.Reverse().ToList();
        var lines = new List<string>();
        var ends = 0;
        foreach (var piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.EndOfLineTrivia) && ++ends > 1) break;
            if (!piece.IsKind(SyntaxKind.SingleLineCommentTrivia)) continue;
            lines.Insert(0, piece.ToString().Substring(2).Trim());
            ends = 0;
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
