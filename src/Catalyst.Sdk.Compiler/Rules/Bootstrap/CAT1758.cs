using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Every release is in the plan, in its slot.</summary>
internal static class CAT1758
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        if (kit.Plan is null) return;
        foreach (var release in kit.Releases)
        {
            if (kit.Planned(release.Name) is not { } planned)
            {
                // What could not be read may be its entry.
                if (kit.IsComplete) problems.Add(BootstrapRules.NotExpected, release.Place("slot"), release.Name, "is not in the kit's Expected: add an entry with its slot and its edges");
            }
            else if (planned.Slot is { } expected && release.Slot is { } slot && expected != slot)
                problems.Add(BootstrapRules.NotExpected, planned.Place("slot"), release.Name, "has slot '" + slot + "', the kit's Expected says '" + expected + "'");
        }
    }
}
