using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Each cluster has a role.</summary>
public sealed class CAT1126Tests
{
    [Fact]
    public Task By_the_topology() => BlueprintTest.VerifyFixAsync<AddRoles>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, TopologyMode.ActiveHotStandby],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() { Clusters = [{|CAT1126:"rtz-A"|}] } },
                    ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() { Clusters = ["rtz-A", {|CAT1126:"rtz-B"|}], Roles = new Dictionary<string, ClusterRole> { { "rtz-A", ClusterRole.Active } } } },
                },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, TopologyMode.ActiveHotStandby],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } },
                    ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() { Clusters = ["rtz-A", "rtz-B"], Roles = new Dictionary<string, ClusterRole> { { "rtz-A", ClusterRole.Active }, { "rtz-B", ClusterRole.Passive } } } },
                },
            },
            """));

    [Fact]
    public Task All_of_a_placement_at_once() => BlueprintTest.VerifyFixAsync<AddRoles>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.ActiveActive },
                PerTopology = new()
                {
                    ActiveActive = new() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() { Clusters = [{|CAT1126:"rtz-A"|}, {|CAT1126:"rtz-B"|}] } },
                },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.ActiveActive },
                PerTopology = new()
                {
                    ActiveActive = new() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() { Clusters = ["rtz-A", "rtz-B"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Active, ["rtz-B"] = ClusterRole.Active } } },
                },
            },
            """));
}
