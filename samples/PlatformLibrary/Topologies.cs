using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>The ways in which the platform's Blueprints run over its clusters.</summary>
public static class Topologies
{
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
