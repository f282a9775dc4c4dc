using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT175x and CAT176x: the slots of the bootstrap kit, its graph and its placement table.</summary>
internal static class BootstrapRules
{
    public static readonly DiagnosticDescriptor SlotForm = Rule.Error("CAT1750", Rule.Bootstrap, "Form of a slot",
        "'{0}' is no {1}: write {2}", atCompilationEnd: true);

    public static readonly DiagnosticDescriptor LetterSlot = Rule.Policy("CAT1751", Rule.Bootstrap, "A slot with a letter",
        "The console does not read the slot '{0}' of '{1}', for it has a letter: its list of the kit has the others only", DiagnosticSeverity.Info, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor SlotTaken = Rule.Policy("CAT1752", Rule.Bootstrap, "Two Blueprints of one slot",
        "Slot '{0}' of '{1}' is also that of '{2}': take a free one, such as '{3}'", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor DuplicateRelease = Rule.Error("CAT1753", Rule.Bootstrap, "A release twice in the kit",
        "The kit has the {0} '{1}' twice: kustomize takes neither", atCompilationEnd: true);

    public static readonly DiagnosticDescriptor ChartTwice = Rule.Policy("CAT1754", Rule.Bootstrap, "A chart in two slots",
        "The chart '{0}' is installed by slot '{1}' and by slot '{2}': the pin of a chart is looked for in one slot", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor SlotOrder = Rule.Policy("CAT1755", Rule.Bootstrap, "A dependency in a later slot",
        "'{0}' in slot '{1}' depends on '{2}' in slot '{3}': a dependency has an earlier slot", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor EdgeNotExpected = Rule.Policy("CAT1756", Rule.Bootstrap, "An edge that the plan does not have",
        "'{0}' depends on {1}, which is not in its entry of the kit's Expected: add it there, or take the dependency away", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor EdgeMissing = Rule.Policy("CAT1757", Rule.Bootstrap, "An edge that the release does not have",
        "The kit's Expected has the edge from '{0}' to '{1}', which the release does not have: add the dependency to its Blueprint, or take the edge away", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor NotExpected = Rule.Policy("CAT1758", Rule.Bootstrap, "Release and plan differ",
        "'{0}' {1}", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Unreadable = Rule.Error("CAT1759", Rule.Bootstrap, "A kit that cannot be written",
        "{0} cannot stand in the kit: {1}", atCompilationEnd: true);

    public static readonly DiagnosticDescriptor UnknownRelease = Rule.Policy("CAT1760", Rule.Bootstrap, "An edge to a release that nobody knows",
        "'{0}' depends on '{1}', which the kit does not have: Flux would wait for it for ever", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Cycle = Rule.Policy("CAT1761", Rule.Bootstrap, "A cycle in the kit",
        "The releases {0} wait for each other: none of them is ever installed", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor PinDiffers = Rule.Policy("CAT1762", Rule.Bootstrap, "A pin that is not the version",
        "The slot of '{0}' pins version {1}, the Blueprint has {2}: leave the pin out, or write {2}", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor HostJustification = Rule.Policy("CAT1763", Rule.Bootstrap, "On the host without a reason",
        "'{0}' is to run on the host: say in Justification why no virtual cluster can have it", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor SubstrateTier = Rule.Policy("CAT1764", Rule.Bootstrap, "Substrate outside the host",
        "'{0}' carries the virtual clusters and cannot run in '{1}': its tier is the host", DiagnosticSeverity.Error, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor SameKind = Rule.Policy("CAT1765", Rule.Bootstrap, "An edge to something that is no HelmRelease",
        "'{0}' depends on '{1}', which is plain manifests: Flux ignores edges from a HelmRelease to a Kustomization; order the Kustomizations", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor TargetNamespace = Rule.Policy("CAT1766", Rule.Bootstrap, "A release without a target namespace",
        "'{0}' has no TargetNamespace: its chart would be installed beside Flux, in flux-system", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor DisableWait = Rule.Policy("CAT1767", Rule.Bootstrap, "A release that waits for its pods",
        "'{0}' waits for its pods, though it does not belong to Crossplane: leave DisableWait out, readiness is what the edges say", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor NameLength = Rule.Policy("CAT1768", Rule.Bootstrap, "A name that is too long",
        "The {0} '{1}' has {2} characters; {3} are possible", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Placement = Rule.Policy("CAT1769", Rule.Bootstrap, "A row of the placement table that does not fit",
        "The placement of '{0}' {1}", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        SlotForm, LetterSlot, SlotTaken, DuplicateRelease, ChartTwice, SlotOrder, EdgeNotExpected, EdgeMissing, NotExpected, Unreadable,
        UnknownRelease, Cycle, PinDiffers, HostJustification, SubstrateTier, SameKind, TargetNamespace, DisableWait, NameLength, Placement,
    ];
}
