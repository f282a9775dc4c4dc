using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>Every Blueprint says how it runs in one region and in several; the platform's CI exempts its sandbox alone.</summary>
internal static class CAT1117
{
    private const string Exempt = "sandbox";

    /// <summary>What any Blueprint can say of itself.</summary>
    private const string Mend = "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }";

    public static void Check(SpecFacts facts)
    {
        if (facts.Spec.At("topology") is not null || facts.LastFolder == Exempt || facts.BareName == Exempt) return;
        facts.Problems.AddWithMend(MetadataRules.NoTopology, facts.Spec.At, Mend);
    }
}
