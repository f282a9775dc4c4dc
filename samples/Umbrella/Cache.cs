using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Umbrella;

/// <summary>Keeps what is asked for often.</summary>
[Blueprint("bp-cache", "1.2.0")]
public sealed class Cache : Blueprint<CacheValues>
{
    public override BlueprintSpec Spec => new()
    {
        Card = new() { Title = "Cache", Summary = "Keeps what is asked for often", Category = "data" },
        Owner = Parts.Owner,
        Topology = Parts.Topology,
    };

    public override ChartSpec ChartFile => new() { AppVersion = "7.4" };

    /// <summary>The server.</summary>
    public V1Deployment Deployment() => new()
    {
        Metadata = new() { Name = FullName, Labels = Labels },
        Spec = new()
        {
            Replicas = Values.Replicas,
            Selector = new() { MatchLabels = SelectorLabels },
            Template = new()
            {
                Metadata = new() { Labels = SelectorLabels },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "cache",
                            Image = $"{Values.Global.Registry}/cache:{Chart.AppVersion}",
                            Args = ["--memory", Values.Memory, .. When(Values.Persist, "--append-only")],
                            Ports = [new() { Name = "cache", ContainerPort = 6379 }],
                            LivenessProbe = new() { TcpSocket = new() { Port = "cache" } },
                            ReadinessProbe = new() { TcpSocket = new() { Port = "cache" } },
                            Resources = Values.Resources,
                        },
                    ],
                },
            },
        },
    };
}

/// <summary>What may be set of the cache.</summary>
public sealed record CacheValues
{
    public Shared Global { get; init; } = new();

    /// <summary>Number of servers.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>Memory for entries.</summary>
    public string Memory { get; init; } = "64mb";

    /// <summary>Whether entries outlive a restart.</summary>
    public bool Persist { get; init; } = true;

    public V1ResourceRequirements Resources { get; init; } = new() { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("128Mi") } };
}
