using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Slots are in the order of their dependencies.</summary>
internal static class CAT1755
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        var cycles = KitGraph.Cycles(KitGraph.Of(kit)).ToList();
        foreach (var release in kit.Releases)
        {
            if (release.Slot is not { } slot) continue;
            foreach (var edge in release.Edges)
                if (kit.Release(edge.Name) is { Slot: { } other } && !slot.IsAfter(other) && !IsInCycle(release.Name, edge.Name))
                    problems.Add(new Problem(BootstrapRules.SlotOrder, edge.At, release.Name, slot, edge.Name, other) { Properties = ImmutableDictionary<string, string?>.Empty.Add(FreeSlots.Property, FreeSlots.For(kit, release)) });
        }

        foreach (var planned in kit.Plan ?? [])
        {
            // What is on disk has been judged by its own edges.
            if (kit.Release(planned.Name) is not null || planned.Slot is not { } slot) continue;
            foreach (var edge in planned.Edges)
                if ((kit.Release(edge.Name)?.Slot ?? kit.Planned(edge.Name)?.Slot) is { } other && !slot.IsAfter(other) && !IsInCycle(planned.Name, edge.Name))
                    problems.Add(BootstrapRules.SlotOrder, edge.At, planned.Name, slot, edge.Name, other);
        }

        // No order of slots mends a cycle.
        bool IsInCycle(string one, string other) => cycles.Exists(c => c.Contains(one) && c.Contains(other));
    }
}
