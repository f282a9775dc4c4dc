using System;
using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Dependencies.Graph;

/// <summary>Strongly connected components, by Tarjan: two nodes are in one when each can be reached from the other.</summary>
internal static class Components
{
    /// <summary>For each node the number of its component. Linear, and without recursion: a chain may be as long as it likes.</summary>
    public static int[] Of(IReadOnlyList<IReadOnlyList<int>> targets)
    {
        var (component, order, low) = (new int[targets.Count], new int[targets.Count], new int[targets.Count]);
        var (stack, open) = (new Stack<int>(), new Stack<(int Node, int Next)>());
        var (next, count) = (1, 0);
        for (var root = 0; root < targets.Count; root++)
        {
            if (order[root] != 0) continue;
            open.Push((root, 0));
            while (open.Count > 0)
            {
                var (node, at) = open.Pop();
                if (at == 0)
                {
                    order[node] = low[node] = next++;
                    stack.Push(node);
                }
                else if (targets[node][at - 1] is var done and >= 0 && component[done] == 0)
                {
                    low[node] = Math.Min(low[node], low[done]);
                }

                var descended = false;
                for (; at < targets[node].Count; at++)
                {
                    var target = targets[node][at];
                    if (target < 0) continue;
                    if (order[target] == 0)
                    {
                        open.Push((node, at + 1));
                        open.Push((target, 0));
                        descended = true;
                        break;
                    }

                    if (component[target] == 0) low[node] = Math.Min(low[node], order[target]);
                }

                if (descended || low[node] != order[node]) continue;
                count++;
                int member;
                do component[member = stack.Pop()] = count;
                while (member != node);
            }
        }

        return component;
    }
}
