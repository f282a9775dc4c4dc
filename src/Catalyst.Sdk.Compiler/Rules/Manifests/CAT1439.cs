using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-requests: containers request CPU and memory. Those of hook Jobs are asked by CAT1426.</summary>
internal static class CAT1439
{
    private static readonly (string Key, string Entry)[] s_parts = [("cpu", "{ \"cpu\", \"50m\" }"), ("memory", "{ \"memory\", \"64Mi\" }")];

    public static void Check(Container container, ManifestReport report)
    {
        if (container.Workload.Document.IsAnyHook || Resources.Of(container) is not { } all) return;
        if (all.Count == 0)
        {
            Report(container.Fields, container.Fields["resources"].Any() ? null : Mend.Entry("Resources = new() { Requests = " + Map(s_parts) + " }"), s_parts);
            return;
        }

        foreach (var resources in all)
        {
            if (resources.Lacks("requests"))
            {
                Report(resources, resources["requests"].Any() ? null : Mend.Entry("Requests = " + Map(s_parts)), s_parts);
                continue;
            }

            foreach (var requests in resources.At("requests"))
                if (s_parts.Where(p => requests.Lacks(p.Key)).ToArray() is { Length: > 0 } missing) Report(requests, Mend.Entry([.. missing.Select(static p => p.Entry)]), missing);
        }

        void Report(Fields at, Mend? mend, (string Key, string Entry)[] missing) =>
            report.Mended(ManifestRules.Requests, container.Workload.Document, at.Origin, mend, container.Name, string.Join(" and ", missing.Select(static p => p.Key)));
    }

    private static string Map((string Key, string Entry)[] parts) => "new QuantityMap { " + string.Join(", ", parts.Select(static p => p.Entry)) + " }";
}
