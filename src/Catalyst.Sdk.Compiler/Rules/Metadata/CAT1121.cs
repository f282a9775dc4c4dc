using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The definition takes every mode; the topology schema, which blocks in the platform's CI, takes <c>sync</c> alone for a hot standby.</summary>
internal static class CAT1121
{
    private const string Field = "topology.perTopology.active-hot-standby.replication.mode";

    public static void Check(SpecFacts facts)
    {
        if (facts.Spec.At(Field) is ConstantScalar { Value: DataString { Value: "async" or "none" } mode } at)
            facts.Problems.AddWithMend(MetadataRules.HotStandbySync, at.At, "Sync", "spec." + Field, mode.Value);
    }
}
