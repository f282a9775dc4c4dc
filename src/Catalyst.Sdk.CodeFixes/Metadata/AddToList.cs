using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>A value that has to be in a list is added to it: a default to <c>Modes</c>, a tier to <c>AllowedPlacements</c>, a topology to <c>Supported</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddToList : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.DefaultMode.Id, MetadataRules.DefaultTier.Id, MetadataRules.TopologyMembers.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var property = diagnostic.Id == MetadataRules.DefaultMode.Id ? "Modes" : diagnostic.Id == MetadataRules.DefaultTier.Id ? "AllowedPlacements" : "Supported";
        // A described topology stands there as a key.
        var item = at is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax assignment } key && assignment.Left == key
            ? SyntaxFactory.ParseExpression("TopologyMode." + key.Identifier.ValueText)
            : at as ExpressionSyntax;
        if (item is null || Initializers.AssignmentAround(at, property) is not { Right: var list } || Initializers.WithItem(list, item) is not { } longer) return null;
        return new Replacement($"Add {item} to {property}", list, longer, nameof(AddToList) + property);
    }
}
