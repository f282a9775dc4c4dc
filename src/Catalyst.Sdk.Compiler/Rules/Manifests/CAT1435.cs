using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-probes: a probe asks a port that the container has.</summary>
internal static class CAT1435
{
    private static readonly string[] s_probes = [Probes.Liveness, Probes.Readiness, Probes.Startup];

    public static void Check(Container container, ManifestReport report)
    {
        if (!container.Workload.IsServer || Declared(container) is not { } declared) return;
        foreach (var probe in s_probes)
        {
            foreach (var port in Probes.Handlers(container, probe).SelectMany(static h => h.Scalars("port")))
            {
                var shown = port.Default switch
                {
                    DataInteger number when !declared.Contains(number) => number.Value.ToString(CultureInfo.InvariantCulture),
                    DataString { Value: var name } text when name.Any(char.IsLetter) && !declared.Contains(text) => "'" + name + "'",
                    _ => null,
                };
                if (shown is not null) report.Add(ManifestRules.ProbePort, container.Workload.Document, port.Origin, Probes.Member(probe), container.Name, shown);
            }
        }
    }

    /// <summary>The numbers and names of the declared ports with the default values; null when they are not all known.</summary>
    private static HashSet<DataValue>? Declared(Container container)
    {
        var declared = new HashSet<DataValue>();
        if (container.Fields.IsOpen) return null;
        foreach (var shape in container.Fields["ports"].SelectMany(static s => s.Shapes))
        {
            if (shape is AbsentShape) continue;
            if (shape is not Items { IsOpen: false } items) return null;
            foreach (var port in items.All.SelectMany(static s => s.Shapes))
            {
                if (port is not Fields { IsOpen: false } fields) return null;
                foreach (var slot in fields["containerPort"].Concat(fields["name"]))
                {
                    if (slot.Default is Evaluation.Unknown) return null;
                    if (slot.Default is { } value) declared.Add(value);
                }
            }
        }

        return declared;
    }
}
