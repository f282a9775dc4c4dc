using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>A field that a cluster never changes is another.</summary>
internal static class CAT1714
{
    public static IEnumerable<Finding> Find(Baselines.Release release) =>
        release.Documents.Immutable.Select(field => new Finding(ReleaseRules.ImmutableField, release.VersionAt, Change.Breaking, field));
}
