using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>A dependency is a Blueprint that someone knows. The platform has hundreds elsewhere: unless the project names them, only what is nearly
/// a known name is taken for a wrong one.</summary>
internal static class CAT1205
{
    public static IEnumerable<Problem> Find(BlueprintGraph graph)
    {
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
            foreach (var edge in node.Edges)
            {
                if (edge.At is not { } at || graph.IsKnown(edge.Blueprint)) continue;
                var bare = DependsList.Bare(edge.Blueprint);
                // A name of no possible form is reported as that.
                if (!BlueprintNaming.IsName("bp-" + bare)) continue;
                if (!nearest.TryGetValue(bare, out var near)) nearest.Add(bare, near = Nearest(graph, bare));
                if (near is null && !graph.IsClosed) continue;
                var prefix = edge.Blueprint.Length == bare.Length ? "" : "bp-";
                yield return new Problem(DependencyRules.Unknown, at, edge.Blueprint, near is null ? "add it to those items, or correct the name" : $"did you mean '{prefix}{near}'?") { Mend = Mend.Meant(near is null ? null : prefix + near) };
            }
    }

    private static string? Nearest(BlueprintGraph graph, string name) =>
        graph.Names.Where(known => Spelling.IsNear(known, name)).OrderBy(known => Spelling.Distance(known, name)).ThenBy(static known => known, StringComparer.Ordinal).FirstOrDefault();
}
