using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>Entries of initializers, written as those around them are: on one line, or each on its own.</summary>
internal static class Initializers
{
    /// <summary>A creation or a <c>with</c> with further entries; null where the syntax is neither.</summary>
    public static ExpressionSyntax? With(SyntaxNode creation, IReadOnlyList<string> entries, bool first = false) => creation switch
    {
        BaseObjectCreationExpressionSyntax made => With(made, entries, first),
        WithExpressionSyntax with => with.WithInitializer(With(with.Initializer, entries, first)),
        _ => null,
    };

    public static ExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> entries, bool first = false)
    {
        if (creation.Initializer is { } initializer) return creation.WithInitializer(With(initializer, entries, first));
        var end = creation.GetTrailingTrivia();
        return creation.WithoutTrailingTrivia().WithInitializer(With(Empty, entries).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(end);
    }

    public static InitializerExpressionSyntax With(InitializerExpressionSyntax initializer, IReadOnlyList<string> entries, bool first = false)
    {
        var added = Parsed(initializer, entries);
        var nodes = initializer.Expressions.ToList();
        var separators = initializer.Expressions.GetSeparators().ToList();
        if (first && nodes.Count > 0)
        {
            // In front of the others: each is laid out as the first one is, and followed by a comma.
            var leading = nodes[0].GetLeadingTrivia();
            var comma = Comma(IsOnOwnLine(nodes[0]) ? EndOfLine(initializer) : [SyntaxFactory.Space]);
            nodes[0] = nodes[0].WithLeadingTrivia(IsOnOwnLine(nodes[0]) ? leading.Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).ToSyntaxTriviaList() : default);
            for (var i = added.Count - 1; i >= 0; i--)
            {
                nodes.Insert(0, added[i].WithoutTrailingTrivia().WithLeadingTrivia(i == 0 ? leading : nodes[0].GetLeadingTrivia()));
                separators.Insert(0, comma);
            }

            return initializer.WithExpressions(SyntaxFactory.SeparatedList(nodes, separators));
        }

        var indentation = nodes.Count > 0 && IsOnOwnLine(nodes[nodes.Count - 1]) ? nodes[nodes.Count - 1].GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).ToSyntaxTriviaList() : default(SyntaxTriviaList?);
        var isTrailing = separators.Count == nodes.Count && nodes.Count > 0;
        var lineEnd = indentation is null ? [SyntaxFactory.Space] : EndOfLine(initializer);
        if (nodes.Count > 0 && !isTrailing)
        {
            var last = nodes[nodes.Count - 1];
            nodes[nodes.Count - 1] = last.WithoutTrailingTrivia();
            separators.Add(Comma(lineEnd));
        }

        for (var i = 0; i < added.Count; i++)
        {
            var isLast = i == added.Count - 1;
            var entry = indentation is { } indent ? added[i].WithLeadingTrivia(indent) : added[i].WithoutLeadingTrivia();
            entry = isLast && !isTrailing ? entry.WithTrailingTrivia(indentation is null ? [SyntaxFactory.Space] : EndOfLine(initializer)) : entry.WithoutTrailingTrivia();
            nodes.Add(entry);
            if (!isLast || isTrailing) separators.Add(Comma(isLast && indentation is not null ? EndOfLine(initializer) : lineEnd));
        }

        var open = initializer.Expressions.Count == 0 ? initializer.OpenBraceToken.WithTrailingTrivia(SyntaxFactory.Space) : initializer.OpenBraceToken;
        return initializer.WithOpenBraceToken(open).WithExpressions(SyntaxFactory.SeparatedList(nodes, separators));
    }

    public static InitializerExpressionSyntax Without(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        var index = initializer.Expressions.IndexOf(entry);
        var nodes = initializer.Expressions.ToList();
        var separators = initializer.Expressions.GetSeparators().ToList();
        var isLast = index == nodes.Count - 1;
        var end = nodes[index].GetTrailingTrivia();
        nodes.RemoveAt(index);
        if (separators.Count > 0) separators.RemoveAt(isLast && separators.Count <= index ? index - 1 : index);
        // What stood behind the last entry stands behind the one before it.
        if (isLast && nodes.Count > 0 && separators.Count < nodes.Count) nodes[nodes.Count - 1] = nodes[nodes.Count - 1].WithTrailingTrivia(end);
        return initializer.WithExpressions(SyntaxFactory.SeparatedList(nodes, separators));
    }

    private static InitializerExpressionSyntax Empty =>
        SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, default), default, SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, default));

    // Nothing elastic in it: what is written is what stands there.
    private static SyntaxToken Comma(SyntaxTriviaList trailing) => SyntaxFactory.Token(default, SyntaxKind.CommaToken, trailing);

    private static bool IsOnOwnLine(ExpressionSyntax entry) => entry.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList EndOfLine(InitializerExpressionSyntax initializer) =>
        [initializer.DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } own ? own : SyntaxFactory.LineFeed];

    /// <summary>The entries as syntax; pairs become <c>["key"] = value</c> where the others are written so, since C# takes no mixture.</summary>
    private static List<ExpressionSyntax> Parsed(InitializerExpressionSyntax around, IEnumerable<string> entries)
    {
        var isIndexed = around.Expressions.Any(static e => e is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax });
        return [.. entries.Select(entry => ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression("new X { " + entry + " }")).Initializer!.Expressions[0])
            .Select(e => isIndexed && e is InitializerExpressionSyntax { Expressions.Count: 2 } pair
                ? ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression("new X { [" + pair.Expressions[0].WithoutTrivia() + "] = " + pair.Expressions[1].WithoutTrivia() + " }")).Initializer!.Expressions[0]
                : e)];
    }
}
