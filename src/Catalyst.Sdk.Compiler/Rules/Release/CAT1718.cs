using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>The version is lower than the baseline's.</summary>
internal static class CAT1718
{
    public static Problem Find(Baselines.Release release)
    {
        var needed = release.Step.Needed(Change.Compatible);
        return ReleaseCheck.Versioned(release, ReleaseRules.Backward, release.VersionAt, needed, release.Step.Now, release.Before.Version, needed);
    }
}
