using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>No Blueprint needs itself. A dependency that may be left out makes no circle: whether it is there depends on the installation.</summary>
internal static class CAT1204
{
    public static IEnumerable<Problem> Find(BlueprintGraph graph)
    {
        var targets = graph.Targets.Select((of, node) => (IReadOnlyList<int>)[.. of.Select((target, edge) => graph.Nodes[node].Edges[edge].IsConditional ? -1 : target)]).ToList();
        var component = Components.Of(targets);
        var told = new HashSet<(int Node, int Edge)>();
        for (var node = 0; node < targets.Count; node++)
            for (var edge = 0; edge < targets[node].Count; edge++)
            {
                if (targets[node][edge] is not (var target and >= 0) || component[target] != component[node] || told.Contains((node, edge))) continue;
                // The whole circle is told at each of its edges, and each edge is told once.
                var circle = Circle(node, edge, targets, component);
                var names = circle.ConvertAll(step => graph.Nodes[step.Node].Name);
                for (var i = 0; i < circle.Count; i++)
                {
                    if (!told.Add(circle[i]) || graph.Nodes[circle[i].Node].Edges[circle[i].Edge].At is not { } at) continue;
                    yield return new Problem(DependencyRules.Cycle, at, names[i], string.Join(" → ", names.Skip(i).Concat(names.Take(i + 1))));
                }
            }
    }

    /// <summary>The shortest circle through an edge, as its edges in their order.</summary>
    private static List<(int Node, int Edge)> Circle(int node, int edge, List<IReadOnlyList<int>> targets, int[] component)
    {
        var start = targets[node][edge];
        var came = new Dictionary<int, (int Node, int Edge)> { [start] = (node, edge) };
        var queue = new Queue<int>([start]);
        while (start != node && !came.ContainsKey(node))
        {
            var at = queue.Dequeue();
            for (var next = 0; next < targets[at].Count; next++)
            {
                var target = targets[at][next];
                if (target < 0 || component[target] != component[node] || came.ContainsKey(target)) continue;
                came.Add(target, (at, next));
                queue.Enqueue(target);
            }
        }

        var circle = new List<(int, int)>();
        var step = came[node];
        while (step != (node, edge))
        {
            circle.Add(step);
            step = came[step.Node];
        }

        circle.Add(step);
        circle.Reverse();
        return circle;
    }
}
