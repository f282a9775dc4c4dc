using System;
using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>Questions to the graph of a kit.</summary>
internal static class KitGraph
{
    /// <summary>Whether a release of this name is in the kit, or in its plan.</summary>
    public static bool Knows(Kit kit, string name) => kit.Plan is null ? kit.Release(name) is not null : kit.Planned(name) is not null;

    /// <summary>The edges of every release: those of the plan, where there is one, else the releases' own.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KitEdge>> Of(Kit kit)
    {
        var graph = new Dictionary<string, IReadOnlyList<KitEdge>>(StringComparer.Ordinal);
        foreach (var (name, edges) in kit.Plan?.Select(static p => (p.Name, p.Edges)) ?? kit.Releases.Select(static r => (r.Name, r.Edges)))
            if (!graph.ContainsKey(name)) graph.Add(name, edges);
        return graph;
    }

    /// <summary>The groups of releases that wait for each other, each in the order of the graph.</summary>
    /// <param name="graph">The edges of every release; an edge to a release that is not in it leads nowhere.</param>
    public static IEnumerable<IReadOnlyList<string>> Cycles(IReadOnlyDictionary<string, IReadOnlyList<KitEdge>> graph)
    {
        // Kahn's way: what can be installed goes, and what is left waits for a cycle or stands in one.
        var left = new HashSet<string>(graph.Keys, StringComparer.Ordinal);
        while (left.RemoveWhere(n => graph[n].All(e => !left.Contains(e.Name))) > 0) { }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in graph.Keys.Where(left.Contains))
        {
            if (told.Contains(start)) continue;
            var from = Reached(start, graph, left);
            if (!from.Contains(start)) continue;
            var group = graph.Keys.Where(n => from.Contains(n) && Reached(n, graph, left).Contains(start)).ToList();
            told.UnionWith(group);
            yield return group;
        }
    }

    /// <summary>What a release waits for, itself included where it does.</summary>
    private static HashSet<string> Reached(string start, IReadOnlyDictionary<string, IReadOnlyList<KitEdge>> graph, HashSet<string> left)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.Count > 0)
            foreach (var edge in graph[open.Pop()])
                if (left.Contains(edge.Name) && seen.Add(edge.Name)) open.Push(edge.Name);
        return seen;
    }
}
