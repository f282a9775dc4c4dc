using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The console takes its list of the kit from file names without a letter.</summary>
internal static class CAT1751
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
            if (release.Slot is { Letter.Length: > 0 } slot) problems.Add(BootstrapRules.LetterSlot, release.Place("slot"), slot, release.Name);
    }
}
