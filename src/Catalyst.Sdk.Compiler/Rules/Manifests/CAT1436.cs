using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-probe-paths: where the platform's services answer.</summary>
internal static class CAT1436
{
    private static readonly (string Probe, string What, string Path)[] s_paths = [(Probes.Liveness, "liveness probe", "/healthz"), (Probes.Readiness, "readiness probe", "/readyz")];

    public static void Check(Container container, ManifestReport report)
    {
        if (!container.Workload.IsServer) return;
        foreach (var (probe, what, path) in s_paths)
            foreach (var scalar in Probes.Handlers(container, probe).SelectMany(static h => h.Scalars("path")))
                if (scalar.Text is { } text && text != path) report.Add(ManifestRules.ProbePath, container.Workload.Document, scalar.Origin, what, text, path);
    }
}
