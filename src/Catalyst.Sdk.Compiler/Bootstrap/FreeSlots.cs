using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>Slots that nobody has.</summary>
internal static class FreeSlots
{
    /// <summary>The property of a diagnostic that carries one.</summary>
    public const string Property = "slot";

    /// <summary>The lowest number after every slot that a release waits for, or after its own when it waits for none, that neither kit nor plan has.</summary>
    public static string For(Kit kit, KitRelease release)
    {
        var taken = new HashSet<int>(kit.Releases.Where(r => r != release).Select(static r => r.Slot).Concat(kit.Plan?.Where(p => p.Name != release.Name).Select(static p => p.Slot) ?? []).Where(static s => s is not null).Select(static s => s!.Value.Number));
        var after = release.Edges.Select(e => kit.Release(e.Name)?.Slot?.Number ?? kit.Planned(e.Name)?.Slot?.Number ?? 0).DefaultIfEmpty(0).Max();
        var number = (after > 0 ? after : release.Slot?.Number ?? 0) + 1;
        while (taken.Contains(number)) number++;
        return new SlotNumber(number, "").ToString();
    }
}
