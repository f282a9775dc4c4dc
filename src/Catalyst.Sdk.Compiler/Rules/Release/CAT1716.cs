using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A claim or a Secret of the baseline is no longer rendered under its name.</summary>
internal static class CAT1716
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Documents.Gone.Select(gone => new Finding(ReleaseRules.Gone, release.VersionAt, Change.Breaking, gone));
}
