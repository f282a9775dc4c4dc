using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The release has every edge of its plan.</summary>
internal static class CAT1757
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var planned in kit.Plan ?? [])
        {
            if (kit.Release(planned.Name) is not { EdgesKnown: true } release) continue;
            foreach (var edge in planned.Edges)
                if (release.Edges.All(e => e.Name != edge.Name) && KitGraph.Knows(kit, edge.Name)) problems.Add(BootstrapRules.EdgeMissing, edge.At, release.Name, edge.Name);
        }
    }
}
