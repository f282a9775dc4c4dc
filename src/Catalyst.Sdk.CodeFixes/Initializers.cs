using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>Finds, adds and removes entries of initializers and lists; what is added is written as those around it are: on one line, or each on its own.</summary>
internal static class Initializers
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
        CollectionExpressionSyntax collection => collection.WithElements(SeparatedLists.With(collection.Elements, SyntaxFactory.ExpressionElement(item))),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => creation.ReplaceNode(initializer, With(initializer, [item.ToString()])),
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(With(array.Initializer, [item.ToString()])),
        _ => null,
    };

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
            var comma = SeparatedLists.Comma(SeparatedLists.IsOnOwnLine(nodes[0]) ? EndOfLine(initializer) : [SyntaxFactory.Space]);
            nodes[0] = nodes[0].WithLeadingTrivia(SeparatedLists.IsOnOwnLine(nodes[0]) ? leading.Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).ToSyntaxTriviaList() : default);
            for (var i = added.Count - 1; i >= 0; i--)
            {
                nodes.Insert(0, added[i].WithoutTrailingTrivia().WithLeadingTrivia(i == 0 ? leading : nodes[0].GetLeadingTrivia()));
                separators.Insert(0, comma);
            }

            return initializer.WithExpressions(SyntaxFactory.SeparatedList(nodes, separators));
        }

        if (nodes.Count == 0) initializer = initializer.WithOpenBraceToken(initializer.OpenBraceToken.WithTrailingTrivia(SyntaxFactory.Space));
        // One after the other, each in its place: an entry that stands nowhere has no line.
        var longer = added.Aggregate(initializer, static (at, entry) => at.WithExpressions(SeparatedLists.With(at.Expressions, entry)));
        return nodes.Count > 0 ? longer : longer.ReplaceNode(longer.Expressions.Last(), longer.Expressions.Last().WithTrailingTrivia(SyntaxFactory.Space));
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
