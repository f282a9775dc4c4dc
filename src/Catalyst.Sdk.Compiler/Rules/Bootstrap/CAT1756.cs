using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The release has no edge that its plan lacks.</summary>
internal static class CAT1756
{
    /// <summary>What a code fix adds to the entry of the plan: names, separated by commas.</summary>
    public const string Property = "edges";

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var planned in kit.Plan ?? [])
        {
            if (!planned.IsKnown || kit.Release(planned.Name) is not { EdgesKnown: true } release) continue;
            var extra = release.Edges.Select(static e => e.Name).Where(e => planned.Edges.All(p => p.Name != e) && KitGraph.Knows(kit, e)).ToList();
            if (extra.Count > 0)
                problems.Add(new Problem(BootstrapRules.EdgeNotExpected, planned.Place("name"), release.Name, string.Join(", ", extra.Select(static e => "'" + e + "'"))) { Properties = ImmutableDictionary<string, string?>.Empty.Add(Property, string.Join(",", extra)) });
        }
    }
}
