using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-probes: containers of servers have liveness and readiness probes.</summary>
internal static class CAT1434
{
    private static readonly (string Key, string Path)[] s_probes = [(Probes.Liveness, "/healthz"), (Probes.Readiness, "/readyz")];

    public static void Check(Container container, ManifestReport report)
    {
        if (!container.Workload.IsServer) return;
        var missing = s_probes.Where(p => container.Fields.Lacks(p.Key)).ToList();
        if (missing.Count == 0) return;
        // A key that is written with null is in the way of a second one.
        var isWritten = missing.Any(p => container.Fields[p.Key].Any());
        var mend = !isWritten && Port(container) is { } port
            ? Mend.Entry([.. missing.Select(p => $"{Probes.Member(p.Key)} = new() {{ HttpGet = new() {{ Path = \"{p.Path}\", Port = {port} }} }}")])
            : null;
        report.Mended(ManifestRules.Probes, container.Workload.Document, container.Fields.Origin, mend, container.Name, string.Join(" and no ", missing.Select(static p => Probes.Member(p.Key))), container.Workload.Kind);
    }

    /// <summary>The first port as a probe would name it; null when there is none that is surely there.</summary>
    private static string? Port(Container container)
    {
        if (container.Fields["ports"].SelectMany(static s => s.Lists).SelectMany(static l => l.All).SelectMany(static s => s.Mappings).FirstOrDefault() is not { } port) return null;
        if (port.Scalars("name").FirstOrDefault() is { IsFixed: true, Text: { } name }) return "\"" + name + "\"";
        return port.Scalars("containerPort").FirstOrDefault() is { IsFixed: true, Default: DataInteger number } ? number.Value.ToString(CultureInfo.InvariantCulture) : null;
    }
}
