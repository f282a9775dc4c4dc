using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Release;

/// <summary>The default of a value is another than in the baseline.</summary>
internal static class CAT1713
{
    public static IEnumerable<Finding> Find(Baselines.Release release)
    {
        if (release.Now.Schema is not { } schema) return [];
        // A default that went away and left a required value is that rule's.
        return DefaultChanges.Of(release.Before, schema, release.Now.Defaults).Where(c => release.Schema?.Required.Contains(c.Path) != true)
            .Select(c => new Finding(ReleaseRules.DefaultChanged, release.Places.Of(c.Path), Change.Behaviour, c.Path + " (" + c.How + ")"));
    }
}
