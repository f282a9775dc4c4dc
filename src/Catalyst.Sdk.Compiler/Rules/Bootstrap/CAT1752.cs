using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>A slot belongs to one release.</summary>
internal static class CAT1752
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
        {
            if (release.Slot is null || kit.Releases.First(r => r.Slot == release.Slot) is var first && first == release) continue;
            var free = FreeSlots.For(kit, release);
            problems.Add(new Problem(BootstrapRules.SlotTaken, release.Place("slot"), release.SlotText, release.Name, first.Name, free) { Properties = ImmutableDictionary<string, string?>.Empty.Add(FreeSlots.Property, free) });
        }
    }
}
