using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>CAT1112 and CAT1119 of an empty list: it gets the default beside it, without one <c>Singleton</c>, which every Blueprint can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FillList : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.NoModes.Id, MetadataRules.Supported.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not CollectionExpressionSyntax { Elements.Count: 0 } list || list.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer }) return null;
        var modes = diagnostic.Id == MetadataRules.NoModes.Id;
        var beside = modes
            ? Initializers.Assignment(initializer, "Default")?.Right
            : Initializers.Assignment(initializer, "Defaults")?.Right is BaseObjectCreationExpressionSyntax { Initializer: { } defaults } ? Initializers.Assignment(defaults, "SingleRegion")?.Right : null;
        var item = beside ?? SyntaxFactory.ParseExpression(modes ? "PlacementMode.Singleton" : "TopologyMode.Singleton");
        return Initializers.WithItem(list, item) is { } filled ? new Replacement($"Write [{item}]", list, filled, nameof(FillList)) : null;
    }
}
