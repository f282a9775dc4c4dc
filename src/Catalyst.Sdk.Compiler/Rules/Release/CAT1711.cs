using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A value takes less than it did.</summary>
internal static class CAT1711
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Schema?.Narrowed.Select(n => new Finding(ReleaseRules.ValueNarrowed, release.Places.Of(n.Path), Change.Breaking, n.Path + ": " + n.How)) ?? [];
}
