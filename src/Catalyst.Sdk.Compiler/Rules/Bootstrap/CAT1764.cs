using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>What the virtual clusters stand on runs on the host.</summary>
internal static class CAT1764
{
    private static readonly Regex s_substrate = new(@"^bp-(cilium|flux|kyverno|kyverno-policies|cert-manager(-[a-z0-9-]+-webhook)?|external-secrets|cnpg|cnpg-pair|[a-z0-9-]+-vcluster|vcluster-helmrepo)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var row in kit.Rows)
            if (row.Vcluster != KitRelease.Host && s_substrate.IsMatch(row.Hr)) problems.Add(BootstrapRules.SubstrateTier, row.Place("vcluster"), row.Hr, row.Vcluster);
        foreach (var release in kit.Releases)
            if (release.IsVirtual && s_substrate.IsMatch(release.Name)) problems.Add(BootstrapRules.SubstrateTier, release.Place("tier"), release.Name, release.Tier!);
    }
}
