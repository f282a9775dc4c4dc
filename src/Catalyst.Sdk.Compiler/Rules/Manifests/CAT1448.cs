using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-single-replica: a Deployment of one replica, so written, states its strategy.</summary>
internal static class CAT1448
{
    public static void Check(Document document, ManifestReport report)
    {
        if (document.Kind != "Deployment") return;
        foreach (var spec in document.Fields.At("spec"))
        {
            if (!spec.Lacks("strategy") || spec.Scalars("replicas").FirstOrDefault(static r => r is { IsFixed: true, Default: DataInteger { Value: 1 } }) is not { } one) continue;
            report.Mended(ManifestRules.SingleReplica, document, spec.Origin.HasSpan ? spec.Origin : one.Origin, spec["strategy"].Any() ? null : Mend.Entry("Strategy = new() { Type = \"RollingUpdate\" }"));
        }
    }
}
