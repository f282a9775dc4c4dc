using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>What is to stay on the host says why.</summary>
internal static class CAT1763
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var row in kit.Rows)
            if (row.Target == KitRelease.Host && IsEmpty(row)) problems.Add(BootstrapRules.HostJustification, row.Place("hr"), row.Hr);
        foreach (var release in kit.Releases)
            if (release.TargetTier == KitRelease.Host && IsEmpty(release) && kit.Rows.All(r => r.Hr != release.Name)) problems.Add(BootstrapRules.HostJustification, release.Place("tier"), release.Name);
    }

    private static bool IsEmpty(KitEntry entry) => !entry.Says("justification") || entry.Text("justification") is { } text && string.IsNullOrWhiteSpace(text);
}
