using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The definition takes any capitals and digits after the dash, the platform's CI takes A and B.</summary>
internal static class CAT1124
{
    public static void Check(SpecFacts facts)
    {
        foreach (var (variant, placement) in TopologyPlacements.Of(facts))
            foreach (var (name, node) in TopologyPlacements.Clusters(placement))
            {
                var dash = name.IndexOf('-');
                if (name.Substring(dash + 1) is not ("A" or "B"))
                    facts.Problems.Add(MetadataRules.ClusterLetter, node.At, $"spec.topology.perTopology.{variant}.placement.clusters", name, name.Substring(0, dash));
            }
    }
}
