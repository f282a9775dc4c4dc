using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT142x: what a Blueprint's folder holds beside templates: named overlays, chart files, hooks.</summary>
internal static class FolderRules
{
    public static readonly DiagnosticDescriptor OverlayShape = Rule.Error("CAT1421", Rule.Chart, "An overlay that is no set of values",
        "The overlay '{0}' {1}");

    public static readonly DiagnosticDescriptor OverlayNotConstant = Rule.Error("CAT1422", Rule.Chart, "An overlay that is not known while compiling",
        "{0} is not known while compiling: {1}");

    public static readonly DiagnosticDescriptor OverlayRefused = Rule.Error("CAT1423", Rule.Chart, "An overlay that the chart's schema refuses",
        "The overlay '{0}' is refused by the chart's schema: {1} {2}");

    public static readonly DiagnosticDescriptor OverlayMissing = Rule.Warning("CAT1424", Rule.Chart, "A required value and no overlay that gives it",
        "'{0}' has to be given by the operator, so the chart renders with an overlay only: give one that lint and template pass with, [Overlay(\"…\")] static {1} Example => Defaults with {{ … }}");

    public static readonly DiagnosticDescriptor ChartFile = Rule.Error("CAT1425", Rule.Chart, "A chart file that cannot be copied",
        "The chart file '{0}' {1}");

    public static readonly DiagnosticDescriptor HookJob = Rule.Warning("CAT1426", Rule.Chart, "A hook Job that can get stuck or starve",
        "The hook Job '{0}' has no {1}: {2}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [OverlayShape, OverlayNotConstant, OverlayRefused, OverlayMissing, ChartFile, HookJob];
}
