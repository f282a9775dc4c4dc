using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Bootstrap;

/// <summary>What says the fields of a slot or a row: the attribute of a class, or an initializer.</summary>
internal static class SlotHolder
{
    /// <summary>The attribute or initializer around a place, else the attribute of the class around it; null when there is none.</summary>
    public static SyntaxNode? Of(SyntaxNode at)
    {
        foreach (var node in at.AncestorsAndSelf())
        {
            switch (node)
            {
                case AttributeSyntax attribute: return IsSlot(attribute) ? attribute : null;
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression } initializer when Says(initializer): return initializer;
                case BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when Says(initializer): return initializer;
                case ClassDeclarationSyntax type: return type.AttributeLists.SelectMany(static l => l.Attributes).FirstOrDefault(IsSlot);
            }
        }

        return null;
    }

    /// <summary>The holder with a field of this value, in place of the one that is there, else at the end.</summary>
    /// <param name="field">The property's name; <c>Slot</c> is the first argument of the attribute.</param>
    public static SyntaxNode With(SyntaxNode holder, string field, ExpressionSyntax value)
    {
        if (holder is AttributeSyntax attribute)
        {
            var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
            var old = arguments.Arguments.FirstOrDefault(a => field == "Slot" ? a.NameEquals is null : a.NameEquals?.Name.Identifier.ValueText == field);
            return attribute.WithArgumentList(old is null
                ? arguments.AddArguments(SyntaxFactory.AttributeArgument(value).WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(field).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(SyntaxFactory.Space))
                : arguments.ReplaceNode(old.Expression, value.WithTriviaFrom(old.Expression)));
        }

        var initializer = (InitializerExpressionSyntax)holder;
        if (Assignment(initializer, field) is { } said) return initializer.ReplaceNode(said.Right, value.WithTriviaFrom(said.Right));
        var assignment = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(field).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), value);
        var last = initializer.Expressions.Last();
        // The brace's blank goes behind the new last one.
        return initializer.WithExpressions(initializer.Expressions.Replace(last, last.WithoutTrailingTrivia()).Add(assignment.WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(last.GetTrailingTrivia())));
    }

    /// <summary>The holder without a field.</summary>
    public static SyntaxNode Without(SyntaxNode holder, string field)
    {
        if (holder is AttributeSyntax { ArgumentList: { } arguments } && arguments.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == field) is { } argument)
            return holder.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!;
        return holder is InitializerExpressionSyntax initializer && Assignment(initializer, field) is { } said ? Removed(initializer, said) : holder;
    }

    private static InitializerExpressionSyntax Removed(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax said)
    {
        var isLast = initializer.Expressions.Last() == said;
        var rest = initializer.Expressions.Remove(said);
        return initializer.WithExpressions(isLast && rest.Count > 0 ? rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(said.GetTrailingTrivia())) : rest);
    }

    /// <summary>The value that an initializer gives a field; null when it says none.</summary>
    public static ExpressionSyntax? Value(SyntaxNode holder, string field) => holder is InitializerExpressionSyntax initializer ? Assignment(initializer, field)?.Right : null;

    /// <summary>A text as C# has it.</summary>
    public static ExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static AssignmentExpressionSyntax? Assignment(InitializerExpressionSyntax initializer, string field) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == field);

    /// <summary>Whether it is that of a slot, of an entry of the plan or of a row: all have one of these; a dependency has none.</summary>
    private static bool Says(InitializerExpressionSyntax initializer) =>
        initializer.Parent is WithExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: GenericNameSyntax { Identifier.ValueText: "Slot" } } }
        || initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(static a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "Slot" or "Name" or "Hr" or "File" });

    private static bool IsSlot(AttributeSyntax attribute) => attribute.Name.ToString() is var name && (name.EndsWith("BootstrapSlot", System.StringComparison.Ordinal) || name.EndsWith("BootstrapSlotAttribute", System.StringComparison.Ordinal));
}
