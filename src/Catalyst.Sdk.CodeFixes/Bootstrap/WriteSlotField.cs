using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Bootstrap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Bootstrap;

/// <summary>Fields of a slot or a row that one value mends: a free slot (CAT1752, CAT1755), the pin (CAT1762), a reason to fill in (CAT1763),
/// the host (CAT1764), a namespace (CAT1766).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WriteSlotField : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        BootstrapRules.SlotTaken.Id, BootstrapRules.SlotOrder.Id, BootstrapRules.PinDiffers.Id, BootstrapRules.HostJustification.Id, BootstrapRules.SubstrateTier.Id, BootstrapRules.TargetNamespace.Id,
    ];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (SlotHolder.Of(at) is not { } holder || Field(diagnostic, at) is not var (title, field, value)) return null;
        return new Replacement(title, holder, SlotHolder.With(holder, field, value));
    }

    /// <summary>One title for all mends of a rule: those are the ones that go together.</summary>
    private static (string Title, string Field, ExpressionSyntax Value)? Field(Diagnostic diagnostic, SyntaxNode at)
    {
        ExpressionSyntax? Text(string property) => diagnostic.Properties.TryGetValue(property, out var text) && text is not null ? SlotHolder.Text(text) : null;
        var (title, field, value) = diagnostic.Id switch
        {
            "CAT1752" or "CAT1755" => ("Take a free slot", "Slot", Text(FreeSlots.Property)),
            "CAT1762" => ("Pin the version", "Version", Text(CAT1762.Property)),
            "CAT1763" => ("Write a justification", "Justification", SlotHolder.Text("TODO: why no virtual cluster can have it")),
            "CAT1764" => ("Put it on the host", at.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: IdentifierNameSyntax { Identifier.ValueText: "Vcluster" } } ? "Vcluster" : "Tier", SyntaxFactory.ParseExpression("PlacementTier.Host")),
            _ => ("Write a target namespace", "TargetNamespace", Text(CAT1766.Property)),
        };
        return value is null ? null : (title, field, value);
    }
}
