using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>What one Blueprint needs of another, by itself and through others, some version meets. Only where ranges exclude each other at all it is
/// asked who needs both.</summary>
internal static class CAT1207
{
    /// <summary>An edge with its range.</summary>
    private sealed record Demand(int Node, DependencyEdge Edge, VersionInterval Range);

    public static IEnumerable<Problem> Find(BlueprintGraph graph)
    {
        var demands = new Dictionary<string, List<Demand>>(StringComparer.Ordinal);
        for (var node = 0; node < graph.Nodes.Count; node++)
            foreach (var edge in graph.Nodes[node].Edges)
            {
                if (edge.IsConditional || VersionInterval.Read(edge.Range) is not { IsEmpty: false } range) continue;
                var name = DependsList.Bare(edge.Blueprint);
                if (!demands.TryGetValue(name, out var of)) demands.Add(name, of = []);
                of.Add(new Demand(node, edge, range));
            }

        var needers = new Lazy<Needers>(() => new Needers(graph));
        foreach (var entry in demands)
        {
            // Several instances may have several versions.
            if (entry.Value.Count < 2 || (graph.Find(entry.Key) is var target and >= 0 && graph.Nodes[target].IsMultiInstance)) continue;
            foreach (var (first, second) in Excluding(entry.Value))
                if (needers.Value.Both(first.Node, second.Node) is { } both && Place(graph, first, second, both) is { } at)
                    yield return new Problem(DependencyRules.Exclusion, at, graph.Nodes[both].Name, first.Edge.Blueprint, Said(graph, first, both), Said(graph, second, both));
        }
    }

    /// <summary>The pairs that exclude each other; of many equal ones the first with each. One Blueprint that names another twice wants two instances, or breaks another rule.</summary>
    private static IEnumerable<(Demand First, Demand Second)> Excluding(List<Demand> demands)
    {
        var ends = demands.Where(static d => d.Range.High is not null).OrderBy(static d => d.Range.High!, SemanticVersion.Order).Take(8).ToList();
        foreach (var demand in demands)
            foreach (var end in ends)
                if (demand.Node != end.Node && demand.Range.Low is not null && demand.Range.And(end.Range).IsEmpty && demand.Range.Low.ComparedTo(end.Range.High!) >= 0)
                    yield return (end, demand);
    }

    /// <summary>Where the source says it: the later of the two ranges that stands in it, or what leads there.</summary>
    private static Location? Place(BlueprintGraph graph, Demand first, Demand second, int both) =>
        second.Edge.RangeAt ?? first.Edge.RangeAt ?? graph.Nodes[both].Edges.FirstOrDefault(static e => e.RangeAt is not null)?.RangeAt;

    private static string Said(BlueprintGraph graph, Demand demand, int both) =>
        demand.Node == both ? $"'{demand.Edge.Range}' itself" : $"'{demand.Edge.Range}' through '{graph.Nodes[demand.Node].Name}'";

    /// <summary>Who needs a Blueprint, by itself or through others.</summary>
    private sealed class Needers
    {
        private readonly List<int>[] _sources;
        private readonly Dictionary<int, List<int>> _known = [];

        public Needers(BlueprintGraph graph)
        {
            _sources = [.. graph.Nodes.Select(static _ => new List<int>())];
            for (var node = 0; node < graph.Targets.Count; node++)
                for (var edge = 0; edge < graph.Targets[node].Count; edge++)
                    if (graph.Targets[node][edge] is var target and >= 0 && !graph.Nodes[node].Edges[edge].IsConditional) _sources[target].Add(node);
        }

        /// <summary>The nearest that needs both; null where nobody does.</summary>
        public int? Both(int first, int second)
        {
            var others = new HashSet<int>(Of(second));
            foreach (var node in Of(first))
                if (others.Contains(node)) return node;
            return null;
        }

        // Itself first, then its users, the nearest first.
        private List<int> Of(int node)
        {
            if (_known.TryGetValue(node, out var known)) return known;
            var found = new List<int> { node };
            var seen = new HashSet<int> { node };
            for (var i = 0; i < found.Count; i++)
                foreach (var source in _sources[found[i]])
                    if (seen.Add(source)) found.Add(source);
            return _known[node] = found;
        }
    }
}
