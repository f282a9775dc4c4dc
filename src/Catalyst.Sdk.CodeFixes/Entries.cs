using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>Puts entries into initializers and lists, written as those beside them are.</summary>
internal static class Entries
{
    /// <summary>The assignment of a property in an initializer; null where there is none.</summary>
    public static AssignmentExpressionSyntax? Assignment(InitializerExpressionSyntax initializer, string property) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    /// <summary>The assignment of a property in the nearest initializer around that has it.</summary>
    public static AssignmentExpressionSyntax? AssignmentAround(SyntaxNode at, string property) =>
        at.Ancestors().OfType<InitializerExpressionSyntax>().Select(i => Assignment(i, property)).FirstOrDefault(static a => a is not null);

    /// <summary>A list with one more item; null where the list is written in another form.</summary>
    public static ExpressionSyntax? WithItem(ExpressionSyntax list, ExpressionSyntax item) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(With(collection.Elements, SyntaxFactory.ExpressionElement(item))),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => creation.ReplaceNode(initializer, Initializers.With(initializer, [item.ToString()])),
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(Initializers.With(array.Initializer, [item.ToString()])),
        _ => null,
    };

    // On a line of its own where the last one is; a comma follows where one followed before.
    private static SeparatedSyntaxList<T> With<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        item = item.WithoutTrivia();
        if (list.Count == 0) return SyntaxFactory.SingletonSeparatedList(item);
        var last = list[list.Count - 1];
        var ownLine = list.Count > 0 && last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
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
                parts.Add(item.WithTrailingTrivia(comma.TrailingTrivia));
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

    // Nothing elastic in it: what is written is what stands there.
    private static SyntaxToken Comma(IEnumerable<SyntaxTrivia> trailing) => SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(trailing));
}
