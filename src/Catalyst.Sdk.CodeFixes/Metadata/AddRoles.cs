using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>CAT1126: every cluster of the placement gets the role that its topology gives it: all are active, the first is, or the one is a singleton.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddRoles : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.ClusterRole.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Initializers.AssignmentAround(at, "Clusters") is not { Parent: InitializerExpressionSyntax { Parent: { } creation } initializer, Right: CollectionExpressionSyntax list }) return null;
        var clusters = list.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression).OfType<LiteralExpressionSyntax>().ToList();
        var roles = Initializers.Assignment(initializer, "Roles");
        var given = roles?.Right is BaseObjectCreationExpressionSyntax { Initializer: { } written } ? written : null;
        if (clusters.Count == 0 || clusters.Count != list.Elements.Count || (roles is not null && given is null)) return null;

        var has = new HashSet<string>(given?.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static l => l.Token.ValueText) ?? []);
        var isActive = given?.ToString().Contains("ClusterRole.Active") == true;
        var entries = new List<string>();
        // As the entries beside them are written.
        var pairs = given?.Expressions.FirstOrDefault() is InitializerExpressionSyntax;
        foreach (var cluster in clusters.Where(c => has.Add(c.Token.ValueText)))
        {
            var role = Role(at, clusters.Count, isActive);
            isActive |= role == "Active";
            entries.Add(pairs ? $"{{ {cluster}, ClusterRole.{role} }}" : $"[{cluster}] = ClusterRole.{role}");
        }

        const string Title = "Add the missing roles";
        if (given is not null) return new Replacement(Title, given, Initializers.With(given, entries));
        return Initializers.With(creation, [$"Roles = new Dictionary<string, ClusterRole> {{ {string.Join(", ", entries)} }}"]) is { } mended ? new Replacement(Title, creation, mended) : null;
    }

    private static string Role(SyntaxNode at, int clusters, bool isActive)
    {
        var variant = at.Ancestors().OfType<AssignmentExpressionSyntax>().Select(static a => (a.Left as IdentifierNameSyntax)?.Identifier.ValueText).FirstOrDefault(static n => n is "ActiveActive" or "ActiveHotStandby" or "ActivePassive" or "Singleton");
        return variant switch
        {
            "ActiveActive" => "Active",
            "Singleton" => "Singleton",
            null when clusters == 1 => "Singleton",
            _ => isActive ? "Passive" : "Active",
        };
    }
}
