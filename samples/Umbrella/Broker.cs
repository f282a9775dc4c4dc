using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Umbrella;

/// <summary>Hands messages on, in order.</summary>
[Blueprint("bp-broker", "0.9.1")]
public sealed class Broker : Blueprint<BrokerValues>
{
    public override BlueprintSpec Spec => new()
    {
        Card = new() { Title = "Broker", Summary = "Hands messages on, in order", Category = "data" },
        Owner = Parts.Owner,
        Topology = Parts.Topology,
    };

    /// <summary>What the broker is told.</summary>
    public V1ConfigMap Settings() => new()
    {
        Metadata = new() { Name = FullName, Labels = Labels },
        Data = new StringMap { { "registry", Values.Global.Registry }, { "topics", ToJson(Values.Topics) } },
    };
}

/// <summary>What may be set of the broker.</summary>
public sealed record BrokerValues
{
    public Shared Global { get; init; } = new();

    /// <summary>The topics that exist from the start.</summary>
    public IList<string> Topics { get; init; } = ["default"];
}
