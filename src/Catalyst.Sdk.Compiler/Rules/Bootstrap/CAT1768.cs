using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Names fit into what Helm and Kubernetes take.</summary>
internal static class CAT1768
{
    // Helm keeps a release in a Secret whose name has the release's and ten more characters.
    private const int Helm = 53, Label = 63;

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
        {
            if (release.ReleaseName.Length > Helm) problems.Add(BootstrapRules.NameLength, release.Place("releaseName"), "release name", release.ReleaseName, release.ReleaseName.Length, Helm);
            if (release.Name.Length > Label) problems.Add(BootstrapRules.NameLength, release.Place("name"), "name", release.Name, release.Name.Length, Label);
            if (release.Text("targetNamespace") is { } target && target.Length > Label) problems.Add(BootstrapRules.NameLength, release.Place("targetNamespace"), "namespace", target, target.Length, Label);
            // One release for each cluster; a longer name ends in digits of its hash.
            foreach (var cluster in release.Clusters)
                if (release.Name + "-" + cluster.Name is { Length: > Label } name) problems.Add(BootstrapRules.NameLength, cluster.At, "name of the release in a cluster", name, name.Length, Label);
        }
    }
}
