using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A value that the baseline has is gone.</summary>
internal static class CAT1710
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Schema?.Removed.Select(path => new Finding(ReleaseRules.ValueRemoved, release.Places.Record(path), Change.Breaking, path.ToString())) ?? [];
}
