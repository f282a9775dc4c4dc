using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A version of another line says nothing about upgrades from the old one.</summary>
internal static class CAT1719
{
    public static Problem? Find(Baselines.Release release)
    {
        if (!release.Step.IsOtherLine || release.Names("from") || release.Names("blocks")) return null;
        var list = CAT1720.InPlace(release).Any() ? "Blocks" : "From";
        return new Problem(ReleaseRules.UpgradesUnsaid, release.VersionAt, release.Step.Now, release.Before.Version, release.Step.OldLine, list)
        {
            Properties = ImmutableDictionary<string, string?>.Empty.Add(ReleaseCheck.RangeProperty, release.Step.OldLine).Add(ReleaseCheck.ListProperty, list),
        };
    }
}
