using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Defaults and variants of a topology are supported.</summary>
public sealed class CAT1118Tests
{
    [Fact]
    public Task They_are_supported_then() => BlueprintTest.VerifyFixAsync<AddToList>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = {|CAT1118:TopologyMode.ActiveActive|}, SingleRegion = TopologyMode.Singleton },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.Singleton },
            },
            """));

    [Fact]
    public Task A_described_one() => BlueprintTest.VerifyFixAsync<AddToList>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
                PerTopology = new()
                {
                    {|CAT1118:ActiveActive|} = new() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() },
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
                    ActiveActive = new() { Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new() },
                },
            },
            """));
}
