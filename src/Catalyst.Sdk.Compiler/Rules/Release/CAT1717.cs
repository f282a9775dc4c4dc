using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>Templates, values, schema or CRDs changed and the version did not, or not enough.</summary>
internal static class CAT1717
{
    public static Problem? Find(Baselines.Release release)
    {
        if (release.Step.IsForward) return null;
        var (before, now) = (release.Before.Files, release.Now.Files);
        List<string> changed = [.. now.Where(f => !before.TryGetValue(f.Key, out var was) || was != f.Value).Select(static f => f.Key)];
        // Where chart files are not known, a file that only the baseline has may be one of them.
        if (release.Now.KnowsChartFiles) changed.AddRange(before.Keys.Where(f => !now.ContainsKey(f)));
        if (changed.Count == 0) return null;
        changed.Sort(StringComparer.Ordinal);
        return Of(release, ReleaseCheck.Listed(changed), release.Step.Needed(Change.Compatible));
    }

    public static Problem Of(Baselines.Release release, string what, string needed) => ReleaseCheck.Versioned(release, ReleaseRules.NotBumped, release.VersionAt, needed, what, release.Before.Version, needed);
}
