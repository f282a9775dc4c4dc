using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A custom resource definition changed in a way that its objects cannot follow.</summary>
internal static class CAT1715
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Crds.Select(change => new Finding(ReleaseRules.Crd, release.VersionAt, Change.Breaking, change));
}
