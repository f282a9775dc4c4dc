using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>Puts one more into a list with commas, laid out as those beside it are.</summary>
internal static class SeparatedLists
{
    /// <summary>One more at the end: on a line of its own where the last one is; a comma follows where one followed before.</summary>
    public static SeparatedSyntaxList<T> With<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        item = item.WithoutTrivia();
        if (list.Count == 0) return SyntaxFactory.SingletonSeparatedList(item);
        var last = list[list.Count - 1];
        var ownLine = IsOnOwnLine(last);
        if (ownLine) item = item.WithLeadingTrivia(last.GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1));
        var parts = new List<SyntaxNodeOrToken>(list.GetWithSeparators());
        if (list.SeparatorCount == list.Count)
        {
            var comma = parts[parts.Count - 1].AsToken();
            if (ownLine)
            {
                parts.Add(item);
                parts.Add(Comma(comma.TrailingTrivia.Where(static t => t.IsKind(SyntaxKind.EndOfLineTrivia))));
            }
            else
            {
                parts[parts.Count - 1] = comma.WithTrailingTrivia(SyntaxFactory.Space);
                parts.Add(item);
                parts.Add(Comma(comma.TrailingTrivia));
            }
        }
        else
        {
            parts[parts.Count - 1] = last.WithTrailingTrivia();
            var lineEnd = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Where(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
            parts.Add(Comma(ownLine ? lineEnd : [SyntaxFactory.Space]));
            parts.Add(item.WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        return SyntaxFactory.SeparatedList<T>(SyntaxFactory.NodeOrTokenList(parts));
    }

    /// <summary>Nothing elastic in it: what is written is what stands there.</summary>
    public static SyntaxToken Comma(IEnumerable<SyntaxTrivia> trailing) => SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(trailing));

    public static bool IsOnOwnLine(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
