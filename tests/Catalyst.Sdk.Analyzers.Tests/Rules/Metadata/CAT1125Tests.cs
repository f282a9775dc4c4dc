using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A cluster stands in a placement once.</summary>
public sealed class CAT1125Tests
{
    [Fact]
    public Task The_second_goes() => BlueprintTest.VerifyFixAsync<RemoveRepeated>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() { Clusters = ["rtz-A", {|CAT1125:"rtz-A"|}], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } },
                },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } },
                },
            },
            """));
}
