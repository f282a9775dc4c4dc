using Catalyst.Sdk;

namespace Samples.Umbrella;

/// <summary>What the three Blueprints say alike.</summary>
internal static class Parts
{
    public static readonly TopologySpec Topology = new()
    {
        Supported = [TopologyMode.Singleton],
        Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
        PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } } },
    };

    public static readonly OwnerSpec Owner = new() { Team = "shop-platform", Contact = "shop-platform@example.org" };
}

/// <summary>What every chart of the umbrella is told.</summary>
public sealed record Shared
{
    /// <summary>The registry from which all images come.</summary>
    public string Registry { get; init; } = "registry.example.org";
}
