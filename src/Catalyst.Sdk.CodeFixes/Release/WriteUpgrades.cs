using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Release;

/// <summary>CAT1719 and CAT1720: the old line goes into <c>Upgrades.From</c>, or into <c>Upgrades.Blocks</c> where an upgrade cannot work.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WriteUpgrades : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [ReleaseRules.UpgradesUnsaid.Id, ReleaseRules.UpgradesAdmit.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(ReleaseCheck.RangeProperty, out var range) || !diagnostic.Properties.TryGetValue(ReleaseCheck.ListProperty, out var list) || range is null || list is null) return null;
        var spec = at.FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(static p => p.Identifier.ValueText == "Spec");
        if (spec?.ExpressionBody?.Expression is not BaseObjectCreationExpressionSyntax { Initializer: { } initializer }) return null;
        var title = $"Write \"{range}\" into Upgrades.{list}";
        if (Assigned(initializer, "Upgrades") is not { } upgrades) return new Replacement(title, initializer, Added(initializer, Parse($"Upgrades = new() {{ {list} = [\"{range}\"] }}")));
        if (upgrades is not BaseObjectCreationExpressionSyntax { Initializer: { } lists }) return null;
        if (Assigned(lists, list) is not { } ranges) return new Replacement(title, lists, Added(lists, Parse($"{list} = [\"{range}\"]")));
        if (ranges is not CollectionExpressionSyntax collection) return null;
        var element = SyntaxFactory.ExpressionElement(Parse($"\"{range}\""));
        return new Replacement(title, collection, collection.WithElements(Added(collection.Elements, element)));
    }

    private static ExpressionSyntax? Assigned(InitializerExpressionSyntax initializer, string name) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name)?.Right;

    private static ExpressionSyntax Parse(string text) => SyntaxFactory.ParseExpression(text);

    private static InitializerExpressionSyntax Added(InitializerExpressionSyntax initializer, ExpressionSyntax expression) => initializer.WithExpressions(Added(initializer.Expressions, expression));

    /// <summary>One more at the end, laid out as the last one.</summary>
    private static SeparatedSyntaxList<T> Added<T>(SeparatedSyntaxList<T> list, T more)
        where T : SyntaxNode
    {
        if (list.Count == 0) return list.Add(more);
        var last = list[list.Count - 1];
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        SyntaxNodeOrTokenList all = list.GetWithSeparators();
        if (list.SeparatorCount == list.Count)
        {
            var separator = list.GetSeparator(list.SeparatorCount - 1);
            return SyntaxFactory.SeparatedList<T>(all.Add(more.WithLeadingTrivia(last.GetLeadingTrivia())).Add(comma.WithTrailingTrivia(separator.TrailingTrivia)));
        }

        var end = last.GetTrailingTrivia();
        all = all.Replace(all[all.Count - 1], last.WithTrailingTrivia());
        return SyntaxFactory.SeparatedList<T>(all.Add(comma.WithTrailingTrivia(end.Count > 0 ? end : [SyntaxFactory.Space])).Add(more.WithLeadingTrivia(last.GetLeadingTrivia()).WithTrailingTrivia(end)));
    }
}
