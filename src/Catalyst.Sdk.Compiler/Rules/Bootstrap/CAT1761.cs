using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>No release waits for itself.</summary>
internal static class CAT1761
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        var graph = KitGraph.Of(kit);
        foreach (var cycle in KitGraph.Cycles(graph))
        {
            var members = new HashSet<string>(cycle, StringComparer.Ordinal);
            problems.Add(BootstrapRules.Cycle, graph[cycle[0]].First(e => members.Contains(e.Name)).At, string.Join(", ", cycle.Select(static n => "'" + n + "'")));
        }
    }
}
