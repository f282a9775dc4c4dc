using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The clusters that the variants of a topology name, and the roles that they give.</summary>
internal static class TopologyPlacements
{
    private static readonly Regex s_cluster = new(BlueprintTable.ClusterPattern.Substring(0, BlueprintTable.ClusterPattern.Length - 1) + @"\z", RegexOptions.CultureInvariant, System.TimeSpan.FromSeconds(1));

    /// <summary>The placements of all variants, with the variant's name in the file.</summary>
    public static IEnumerable<(string Variant, ConstantMap Placement)> Of(SpecFacts facts)
    {
        if (facts.Spec.At("topology.perTopology") is not ConstantMap variants) yield break;
        foreach (var entry in variants.Entries)
            if (entry.Value is ConstantMap variant && variant.At("placement") is ConstantMap placement) yield return (entry.Key, placement);
    }

    /// <summary>The clusters of a placement whose names the definition takes; what it refuses is reported as that.</summary>
    public static IEnumerable<(string Name, ConstantScalar Node)> Clusters(ConstantMap placement) =>
        from node in (placement.At("clusters") as ConstantList)?.Items.OfType<ConstantScalar>() ?? []
        let name = (node.Value as DataString)?.Value
        where name is not null && s_cluster.IsMatch(name)
        select (name, node);
}
