using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Crossplane;

/// <summary>xp-split: definitions and compositions are a Blueprint of their own, behind Crossplane.</summary>
internal static class CAT1603
{
    public static void Check(ManifestReport report)
    {
        if (report.Chart.Documents.FirstOrDefault(CrossplaneKinds.IsComposition) is not { } first) return;
        var reason = report.Chart.Documents.FirstOrDefault(static d => !CrossplaneKinds.IsComposition(d) && d.Kind.Length > 0 && !IsOfCrossplane(d.Group)) is { } other ? "stands beside a " + other.Kind
            : report.Spec is { } spec && spec.Edges.Depends.All(static e => e.Blueprint is not ("bp-crossplane" or "crossplane")) ? "is installed before Crossplane is there" : null;
        if (reason is not null) report.Add(CrossplaneRules.Split, first, first.Fields.Origin, first.Kind, reason);
    }

    /// <summary>Providers and their configuration belong to compositions.</summary>
    private static bool IsOfCrossplane(string group) => group.EndsWith("crossplane.io", StringComparison.Ordinal) || group.EndsWith("upbound.io", StringComparison.Ordinal);
}
