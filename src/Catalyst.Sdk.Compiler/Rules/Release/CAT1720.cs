using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary><c>Upgrades.From</c> admits the old version although an upgrade in place cannot work.</summary>
internal static class CAT1720
{
    public static Problem? Find(Baselines.Release release)
    {
        if (!release.Names("from") || release.Names("blocks")) return null;
        var found = InPlace(release).ToList();
        return found.Count == 0 ? null : new Problem(ReleaseRules.UpgradesAdmit, release.VersionAt, ReleaseCheck.Listed(found), release.Before.Version, release.Step.OldLine)
        {
            Properties = ImmutableDictionary<string, string?>.Empty.Add(ReleaseCheck.RangeProperty, release.Step.OldLine).Add(ReleaseCheck.ListProperty, "Blocks"),
        };
    }

    /// <summary>The changes that no values file mends: the cluster refuses them, or data stays behind.</summary>
    public static IEnumerable<string> InPlace(Baselines.Release release) =>
        release.Documents.Immutable.Concat(release.Crds).Concat(release.Documents.Gone.Select(static g => g + " is gone"));
}
