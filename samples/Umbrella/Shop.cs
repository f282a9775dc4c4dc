using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Umbrella;

/// <summary>A shop with what it needs: a cache for its sessions, and a broker where one is wanted.</summary>
[Blueprint("bp-shop", "2.0.0")]
public sealed class Shop : Blueprint<ShopValues>
{
    public override BlueprintSpec Spec => new()
    {
        Card = new() { Title = "Shop", Summary = "A shop with its cache and its broker", Category = "apps" },
        Owner = Parts.Owner,
        Topology = Parts.Topology,
    };

    public override ChartSpec ChartFile => new()
    {
        AppVersion = "2.0",
        Dependencies =
        [
            ChartDependency.On<Cache>("^1.2") with { Alias = "sessions", Condition = "sessions.enabled" },
            ChartDependency.On<Broker>(">=0.9 <2") with { Condition = "bp-broker.enabled", Tags = ["messaging"] },
        ],
    };

    /// <summary>Where the shop finds the others.</summary>
    public V1ConfigMap Settings() => new()
    {
        Metadata = new() { Name = FullName, Labels = Labels },
        Data = new StringMap
        {
            { "currency", Values.Currency },
            { "registry", Values.Global.Registry },
            { "sessions", Values.Sessions.Enabled ?? false ? $"{Release.Name}-sessions" : "memory" },
        },
    };
}

/// <summary>What may be set of the shop.</summary>
public sealed record ShopValues
{
    public Shared Global { get; init; } = new();

    /// <summary>The currency of prices.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>The cache for sessions.</summary>
    public SubchartValues<CacheValues> Sessions { get; init; } = new()
    {
        Enabled = true,
        Values = new() { Replicas = 2, Persist = false },
    };

    /// <summary>The broker; off where orders are sent by mail.</summary>
    [JsonPropertyName("bp-broker")]
    public JsonObject Broker { get; init; } = new() { ["enabled"] = false, ["topics"] = new JsonArray("orders", "returns") };
}
