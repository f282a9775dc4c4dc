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
        var isBehind = report.Spec is not { } known || known.Edges.Depends.Any(static e => e.Blueprint is "bp-crossplane" or "crossplane");
        var reason = report.Chart.Documents.FirstOrDefault(static d => !CrossplaneKinds.IsComposition(d) && d.Kind.Length > 0 && !IsOfCrossplane(d.Group)) is { } other ? "stands beside a " + other.Kind
            : null;
        if (reason is not null) report.Add(CrossplaneRules.Split, first, first.Fields.Origin, first.Kind, reason);
        // The list of dependencies is what lacks something here.
        else if (!isBehind) report.At(CrossplaneRules.Split, report.Places.OfMember("Spec"), report.Spec!.Edges.Depends.Count == 0 ? Mend.Entry("Depends = [DependsOn(\"bp-crossplane\", \"^1.0\")]") : null, first.Kind, "is installed before Crossplane is there");
    }

    /// <summary>Providers and their configuration belong to compositions.</summary>
    private static bool IsOfCrossplane(string group) => group.EndsWith("crossplane.io", StringComparison.Ordinal) || group.EndsWith("upbound.io", StringComparison.Ordinal);
}
