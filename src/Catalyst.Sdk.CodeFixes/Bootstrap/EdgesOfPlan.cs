using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Bootstrap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Bootstrap;

/// <summary>Edges of an entry of the plan: those of the release are added (CAT1756), one that the release does not have is taken away (CAT1757).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EdgesOfPlan : ReplaceNodeFix
{
    private const string Field = "DependsOn";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [BootstrapRules.EdgeNotExpected.Id, BootstrapRules.EdgeMissing.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (diagnostic.Id == BootstrapRules.EdgeMissing.Id)
            return at.FirstAncestorOrSelf<ExpressionElementSyntax>() is { Parent: CollectionExpressionSyntax list } edge ? new Replacement("Take the edge out of the plan", list, list.WithElements(Without(list.Elements, edge))) : null;
        if (!diagnostic.Properties.TryGetValue(CAT1756.Property, out var names) || names is null || SlotHolder.Of(at) is not InitializerExpressionSyntax holder) return null;
        var added = names.Split(',').Select(static n => (CollectionElementSyntax)SyntaxFactory.ExpressionElement(SlotHolder.Text(n)));
        CollectionElementSyntax[] all = SlotHolder.Value(holder, Field) switch
        {
            null => [.. added],
            CollectionExpressionSyntax list => [.. list.Elements, .. added],
            _ => [],
        };
        if (all.Length == 0) return null;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var edges = SyntaxFactory.CollectionExpression(SyntaxFactory.SeparatedList(all.Select(static e => e.WithoutTrivia()), Enumerable.Repeat(comma, all.Length - 1)));
        return new Replacement("Add to the plan", holder, SlotHolder.With(holder, Field, edges));
    }

    private static SeparatedSyntaxList<CollectionElementSyntax> Without(SeparatedSyntaxList<CollectionElementSyntax> elements, CollectionElementSyntax edge)
    {
        var isFirst = elements.IndexOf(edge) == 0;
        var rest = elements.Remove(edge);
        return isFirst && rest.Count > 0 ? rest.Replace(rest[0], rest[0].WithLeadingTrivia(edge.GetLeadingTrivia())) : rest;
    }
}
