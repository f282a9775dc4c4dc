using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Sovereign;

/// <summary>What the Blueprints of the kit have in common. Their charts are stand-ins: the sample is about the kit.</summary>
public abstract class Component : Blueprint<ComponentValues>
{
    protected static BlueprintSpec Common => new()
    {
        Visibility = Visibility.Unlisted,
        Owner = new() { Team = "platform", Contact = "platform@example.org" },
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["mgmt-A"], Roles = new Dictionary<string, ClusterRole> { ["mgmt-A"] = ClusterRole.Singleton } } } },
        },
    };

    /// <summary>What the component reads.</summary>
    public V1ConfigMap Settings() => new()
    {
        Metadata = new() { Name = FullName, Labels = Labels },
        Data = new StringMap { { "domain", Values.Domain } },
    };
}

/// <summary>What may be set of a component.</summary>
public sealed record ComponentValues
{
    /// <summary>The domain of the platform.</summary>
    public string Domain { get; init; } = "sovereign.example.org";
}
