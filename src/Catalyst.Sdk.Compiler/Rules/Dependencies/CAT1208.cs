using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>What everyone may install from the catalogue needs nothing that is withdrawn from it.</summary>
internal static class CAT1208
{
    public static IEnumerable<Problem> Find(BlueprintGraph graph)
    {
        for (var node = 0; node < graph.Nodes.Count; node++)
            for (var edge = 0; edge < graph.Targets[node].Count; edge++)
                if (graph.Nodes[node] is { Visibility: "listed" } user && user.Edges[edge] is { At: { } at } dependency && graph.Targets[node][edge] is var target and >= 0 && graph.Nodes[target].Visibility == "private")
                    yield return new Problem(DependencyRules.Hidden, at, user.Name, dependency.Blueprint);
    }
}
