using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>Each cluster of a placement has a role there.</summary>
internal static class CAT1126
{
    public static void Check(SpecFacts facts)
    {
        foreach (var (variant, placement) in TopologyPlacements.Of(facts))
        {
            var roles = placement.At("roles");
            if (roles is not null and not ConstantMap) continue;
            foreach (var (name, node) in TopologyPlacements.Clusters(placement))
                if ((roles as ConstantMap)?[name] is null)
                    facts.Problems.Add(MetadataRules.ClusterRole, node.At, name, $"spec.topology.perTopology.{variant}.placement.roles");
        }
    }
}
