using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Clusters have the definition's form.</summary>
public sealed class CAT1123Tests
{
    [Fact]
    public Task Case_and_the_other_word_for_management() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() { Clusters = [{|CAT1123:"RTZ-a"|}, {|CAT1123:"mgt-A"|}], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Active, ["mgmt-A"] = ClusterRole.Active } } },
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
                    Singleton = new() { Placement = new() { Clusters = ["rtz-A", "mgmt-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Active, ["mgmt-A"] = ClusterRole.Active } } },
                },
            },
            """));

    [Fact]
    public Task A_host_cluster_is_none() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new()
            {
                Singleton = new() { Placement = new() { Clusters = [{|CAT1123:"hz-fsn-rtz-prod"|}] } },
            },
        },
        """));
}
