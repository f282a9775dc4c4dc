using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-audit-policies: several replicas have a disruption budget.</summary>
internal static class CAT1443
{
    public static void Check(Document document, ManifestReport report)
    {
        if (!report.IsWhole || document.Kind is not ("Deployment" or "StatefulSet") || report.Chart.Documents.Any(static d => d.Kind is "PodDisruptionBudget" or "")) return;
        foreach (var replicas in document.Fields.At("spec").SelectMany(static s => s.Scalars("replicas")))
            if (replicas.Default is DataInteger { Value: >= 2 and var count })
                report.Add(ManifestRules.DisruptionBudget, document, replicas.Origin, document.Kind, count.ToString(CultureInfo.InvariantCulture));
    }
}
