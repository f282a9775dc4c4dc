using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>From the origin of a piece to the place of a diagnostic: in the files of the class itself; what a base class or another assembly says is reported where the class is.</summary>
internal sealed class SourcePlaces(INamedTypeSymbol type, Location name, CancellationToken cancellationToken)
{
    private readonly IReadOnlyList<SyntaxTree> _trees = [.. type.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree).Distinct()];

    /// <param name="origins">The piece, then what it stands in.</param>
    public Location Of(params Origin[] origins)
    {
        foreach (var origin in origins)
            if (Exact(origin) is { } at) return at;
        return name;
    }

    /// <summary>The class by its name.</summary>
    public Location OfClass => type.Locations.FirstOrDefault() ?? name;

    /// <summary>What a property of the class itself is made as: its <c>new</c>; the class where it is inherited.</summary>
    public Location OfMember(string property)
    {
        if (type.GetMembers(property).FirstOrDefault() is { } member && Constants.Initializers.Of(member, cancellationToken) is { } written)
            return Exact(new Origin(written.SyntaxTree.FilePath, 1, written.SpanStart, written.Span.Length)) ?? OfClass;
        return OfClass;
    }

    private Location? Exact(Origin origin)
    {
        if (!origin.HasSpan || _trees.FirstOrDefault(t => string.Equals(t.FilePath, origin.File, StringComparison.Ordinal)) is not { } tree) return null;
        var span = new TextSpan(origin.Start, origin.Length);
        var root = tree.GetRoot(cancellationToken);
        if (!root.FullSpan.Contains(span)) return null;
        // An object is named by its 'new': the whole of it would be underlined over many lines.
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return Location.Create(tree, node.Span != span ? span : node switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
            WithExpressionSyntax with => with.WithKeyword.Span,
            AssignmentExpressionSyntax assignment => assignment.Left.Span,
            _ => span,
        });
    }
}
