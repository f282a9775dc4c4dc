using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>The CI knows A and B.</summary>
public sealed class CAT1124Tests
{
    [Fact]
    public Task Another_letter() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new()
            {
                Singleton = new() { Placement = new() { Clusters = [{|CAT1124:"rtz-C"|}, "rtz-B"], Roles = new Dictionary<string, ClusterRole> { ["rtz-C"] = ClusterRole.Active, ["rtz-B"] = ClusterRole.Passive } } },
            },
        },
        """));

    [Fact]
    public Task Not_what_the_definition_refuses() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new()
            {
                Singleton = new() { Placement = new() { Clusters = [{|CAT1123:"rtz-"|}] } },
            },
        },
        """));
}
