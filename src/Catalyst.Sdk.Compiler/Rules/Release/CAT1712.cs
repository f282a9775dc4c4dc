using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A value has to be given that the baseline did without.</summary>
internal static class CAT1712
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Schema?.Required.Select(path => new Finding(ReleaseRules.ValueRequired, release.Places.Of(path), Change.Breaking, path.ToString())) ?? [];
}
