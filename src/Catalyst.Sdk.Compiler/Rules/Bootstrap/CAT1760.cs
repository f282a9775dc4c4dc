using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Every edge leads to a release of the kit or of its plan.</summary>
internal static class CAT1760
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        // Slots without a kit are a part of one, made elsewhere.
        if (kit.Declaration.Type is null || !kit.IsComplete) return;
        foreach (var release in kit.Releases)
            foreach (var edge in release.Edges)
                if (!KitGraph.Knows(kit, edge.Name) && !kit.PlainManifests.Contains(edge.Name)) problems.Add(BootstrapRules.UnknownRelease, edge.At, release.Name, edge.Name);
        foreach (var planned in kit.Plan ?? [])
            foreach (var edge in planned.Edges)
                if (!KitGraph.Knows(kit, edge.Name)) problems.Add(BootstrapRules.UnknownRelease, edge.At, planned.Name, edge.Name);
    }
}
