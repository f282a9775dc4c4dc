using System;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Slots and files have the form that upstream reads them by.</summary>
internal static class CAT1750
{
    private static readonly Regex s_file = new(@"^[0-9]{2,3}[a-z]?-[a-z0-9]([a-z0-9-]*[a-z0-9])?\.yaml\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
        {
            if (release.Slot is null) problems.Add(BootstrapRules.SlotForm, release.Place("slot"), release.SlotText, "slot", "two digits and an optional small letter, such as \"02\" or \"02a\"");
            else if (!IsFile(release.File, release.SlotText)) problems.Add(BootstrapRules.SlotForm, release.Place("file"), release.File, "file of slot '" + release.SlotText + "'", "the slot, a dash, and small letters, digits and dashes, such as \"" + release.SlotText + "-" + release.ShortName + ".yaml\"");
        }

        foreach (var planned in kit.Plan ?? [])
            if (planned.IsKnown && planned.Slot is null) problems.Add(BootstrapRules.SlotForm, planned.Place("slot"), planned.SlotText, "slot", "a number and an optional small letter, such as \"2\" or \"02a\"");
        foreach (var row in kit.Rows)
            if (row.Text("file") is { } file && !s_file.IsMatch(file)) problems.Add(BootstrapRules.SlotForm, row.Place("file"), file, "file of a slot", "the slot, a dash, and small letters, digits and dashes, such as \"02-cert-manager.yaml\"");
    }

    private static bool IsFile(string file, string slot) => s_file.IsMatch(file) && file.StartsWith(slot + "-", StringComparison.Ordinal);
}
