using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Only Crossplane, and what its resources follow, waits for its pods.</summary>
internal static class CAT1767
{
    private const string Crossplane = "bp-crossplane";

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
            if (release.Flag("disableWait") == false && release.EdgesKnown && release.Name != Crossplane && release.Edges.All(static e => e.Name != Crossplane))
                problems.Add(BootstrapRules.DisableWait, release.Place("disableWait"), release.Name);
    }
}
