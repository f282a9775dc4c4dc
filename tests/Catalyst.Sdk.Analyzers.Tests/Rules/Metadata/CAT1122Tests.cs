using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Seconds are those of a day.</summary>
public sealed class CAT1122Tests
{
    [Fact]
    public Task All_three() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.ActiveHotStandby],
            Defaults = new() { MultiRegion = TopologyMode.ActiveHotStandby, SingleRegion = TopologyMode.ActiveHotStandby },
            PerTopology = new()
            {
                ActiveHotStandby = new()
                {
                    Replication = new() { Backend = ReplicationBackend.CnpgPair, LagSloSeconds = {|CAT1122:-1|} },
                    Switchover = new() { Mechanism = SwitchoverMechanism.Manual, RtoSeconds = {|CAT1122:86401|}, RpoSeconds = {|CAT1122:100000|} },
                    Placement = new(),
                },
            },
        },
        """));

    [Fact]
    public Task The_limits_themselves() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new()
            {
                Singleton = new() { Switchover = new() { Mechanism = SwitchoverMechanism.Manual, RtoSeconds = 86400, RpoSeconds = 0 }, Placement = new() },
            },
        },
        """));
}
