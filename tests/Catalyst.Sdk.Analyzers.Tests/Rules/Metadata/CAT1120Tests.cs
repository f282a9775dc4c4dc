using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Each topology has its parts.</summary>
public sealed class CAT1120Tests
{
    [Fact]
    public Task A_placement_may_be_empty() => BlueprintTest.VerifyFixAsync<AddMissingEntry>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = {|CAT1120:new|}(),
                    ActiveActive = {|CAT1120:new|}() { Replication = new() { Backend = ReplicationBackend.Raft } },
                },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    Singleton = new() { Placement = new() },
                    ActiveActive = new() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() },
                },
            },
            """));

    [Fact]
    public Task Replication_and_switchover() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.ActivePassive, TopologyMode.ActiveHotStandby],
            Defaults = new() { MultiRegion = TopologyMode.ActivePassive, SingleRegion = TopologyMode.ActivePassive },
            PerTopology = new()
            {
                ActivePassive = {|CAT1120:new|}() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() },
                ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() },
            },
        },
        """));
}
