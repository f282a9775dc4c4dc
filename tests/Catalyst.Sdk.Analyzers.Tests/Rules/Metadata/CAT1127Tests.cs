using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A role is that of a cluster.</summary>
public sealed class CAT1127Tests
{
    [Fact]
    public Task The_key() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new()
            {
                Singleton = new() { Placement = new() { Roles = new Dictionary<string, ClusterRole> { [{|CAT1127:"main"|}] = ClusterRole.Active, ["rtz-A"] = ClusterRole.Passive } } },
            },
        },
        """));
}
