using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A hot standby replicates with sync.</summary>
public sealed class CAT1121Tests
{
    [Fact]
    public Task Sync_is_written() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.ActiveHotStandby],
                Defaults = new() { MultiRegion = TopologyMode.ActiveHotStandby, SingleRegion = TopologyMode.ActiveHotStandby },
                PerTopology = new()
                {
                    ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair, Mode = {|CAT1121:ReplicationMode.Async|} }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() },
                },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.ActiveHotStandby],
                Defaults = new() { MultiRegion = TopologyMode.ActiveHotStandby, SingleRegion = TopologyMode.ActiveHotStandby },
                PerTopology = new()
                {
                    ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair, Mode = ReplicationMode.Sync }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() },
                },
            },
            """));

    [Fact]
    public Task A_passive_one_may_lag_and_a_mode_may_be_left_out() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.ActivePassive, TopologyMode.ActiveHotStandby],
            Defaults = new() { MultiRegion = TopologyMode.ActivePassive, SingleRegion = TopologyMode.ActivePassive },
            PerTopology = new()
            {
                ActivePassive = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair, Mode = ReplicationMode.Async }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() },
                ActiveHotStandby = new() { Replication = new() { Backend = ReplicationBackend.CnpgPair }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new() },
            },
        },
        """));
}
