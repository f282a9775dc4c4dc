using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>What stands in a list twice goes from its second place: a topology, a cluster, a dependency; of two equal aliases the second.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RemoveRepeated : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.Supported.Id, MetadataRules.ClusterTwice.Id, DependencyRules.Duplicate.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (diagnostic.Id == DependencyRules.Duplicate.Id && at.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax arguments } argument && IsAlias(argument, arguments))
            return arguments.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia) is { } fewer ? new Replacement("Remove the alias", arguments, fewer, nameof(RemoveRepeated)) : null;
        if (at.FirstAncestorOrSelf<CollectionElementSyntax>() is not { Parent: CollectionExpressionSyntax list } element) return null;
        return list.RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia) is { } shorter ? new Replacement("Remove the second", list, shorter, nameof(RemoveRepeated)) : null;
    }

    private static bool IsAlias(ArgumentSyntax argument, ArgumentListSyntax arguments) =>
        argument.NameColon is { } name ? name.Name.Identifier.ValueText == "alias" : arguments.Arguments.IndexOf(argument) == (arguments.Parent is InvocationExpressionSyntax { Expression: GenericNameSyntax } ? 1 : 2);
}
