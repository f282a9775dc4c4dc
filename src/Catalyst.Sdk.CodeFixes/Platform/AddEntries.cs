using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Platform;

/// <summary>What the platform wants joins the initializer: <c>Labels = Labels</c>, a skeleton of probes, requests, an annotation, a dependency.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddEntries : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [ManifestRules.Labels.Id, ManifestRules.Probes.Id, ManifestRules.Requests.Id, ManifestRules.RecreateWithoutForce.Id, ManifestRules.SingleReplica.Id, ManifestRules.DisableWait.Id, CrossplaneRules.Split.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Mend.EntryKey, out var told) || told is null) return null;
        // Blueprints have labels; static members and other classes do not.
        if (diagnostic.Id == ManifestRules.Labels.Id && !IsOfBlueprint(at, model)) return null;
        var entries = told.Split('\n');
        var title = "Add " + string.Join(" and ", entries.Select(static e => e.Split(['=', ','], 2)[0].Trim(' ', '{')));
        return Initializers.With(at, entries) is { } longer ? new Replacement(title, at, longer, nameof(AddEntries)) : null;
    }

    private static bool IsOfBlueprint(SyntaxNode at, SemanticModel model) =>
        at.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && !member.Modifiers.Any(SyntaxKind.StaticKeyword) && model.LookupSymbols(at.SpanStart, name: "Labels").Any(static s => s is IPropertySymbol { IsStatic: false });
}
