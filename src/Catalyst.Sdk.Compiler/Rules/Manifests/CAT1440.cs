using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-audit-policies: containers have limits. Those of hook Jobs are asked by CAT1426.</summary>
internal static class CAT1440
{
    public static void Check(Container container, ManifestReport report)
    {
        if (container.Workload.Document.IsAnyHook || Resources.Of(container) is not { } all) return;
        if (all.All(static r => r.Lacks("limits"))) report.Add(ManifestRules.Limits, container.Workload.Document, (all.Count > 0 ? all[0] : container.Fields).Origin, container.Name);
    }
}
