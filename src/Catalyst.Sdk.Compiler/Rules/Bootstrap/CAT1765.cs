using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>A HelmRelease waits for HelmReleases alone.</summary>
internal static class CAT1765
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
            foreach (var edge in release.Edges)
                if (kit.PlainManifests.Contains(edge.Name)) problems.Add(BootstrapRules.SameKind, edge.At, release.Name, edge.Name);
    }
}
