using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>The ways in which the platform's Blueprints run over its clusters.</summary>
public static class Topologies
{
    private static readonly TopologyPlacementSpec OneCluster = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } };

    private static readonly TopologyPlacementSpec TwoClusters = new()
    {
        Tier = TopologyTier.Rtz,
        Clusters = ["rtz-A", "rtz-B"],
        Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Active, ["rtz-B"] = ClusterRole.Active },
    };

    /// <summary>One cluster.</summary>
    public static readonly TopologySpec Singleton = new()
    {
        Supported = [TopologyMode.Singleton],
        Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
        PerTopology = new() { Singleton = new() { Placement = OneCluster } },
    };

    /// <summary>Two clusters that share nothing, both active; one where there is one region.</summary>
    public static readonly TopologySpec ActiveActive = new()
    {
        Supported = [TopologyMode.ActiveActive, TopologyMode.Singleton],
        Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.Singleton },
        PerTopology = new()
        {
            ActiveActive = new()
            {
                Replication = new() { Backend = ReplicationBackend.None, Mode = ReplicationMode.None },
                Switchover = new() { Mechanism = SwitchoverMechanism.None },
                Placement = TwoClusters,
            },
            Singleton = new() { Placement = OneCluster with { Tier = TopologyTier.Rtz } },
        },
    };

    /// <summary>The same, both fed from git.</summary>
    public static readonly TopologySpec ActiveActiveFromGit = ActiveActive with
    {
        PerTopology = ActiveActive.PerTopology! with
        {
            ActiveActive = ActiveActive.PerTopology.ActiveActive! with { Replication = new() { Backend = ReplicationBackend.FluxGit, Mode = ReplicationMode.Async } },
        },
    };

    /// <summary>One on every host cluster, each on its own.</summary>
    public static readonly TopologySpec EveryCluster = new()
    {
        Supported = [TopologyMode.Singleton],
        Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
        PerTopology = new()
        {
            Singleton = new()
            {
                Placement = new()
                {
                    Tier = TopologyTier.Host,
                    Clusters = ["mgmt-A", "mgmt-B", "dmz-A", "dmz-B", "rtz-A", "rtz-B"],
                    Roles = new Dictionary<string, ClusterRole>
                    {
                        ["mgmt-A"] = ClusterRole.Singleton,
                        ["mgmt-B"] = ClusterRole.Singleton,
                        ["dmz-A"] = ClusterRole.Singleton,
                        ["dmz-B"] = ClusterRole.Singleton,
                        ["rtz-A"] = ClusterRole.Singleton,
                        ["rtz-B"] = ClusterRole.Singleton,
                    },
                },
            },
        },
    };
}
