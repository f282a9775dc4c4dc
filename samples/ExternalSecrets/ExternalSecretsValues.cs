using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.ExternalSecrets;

/// <summary>What an operator may set.</summary>
public sealed record ExternalSecretsValues
{
    /// <summary>The chart that this Blueprint wraps, for upstream tooling.</summary>
    public CatalystBlueprintValues CatalystBlueprint { get; init; } = new()
    {
        Upstream = new() { Chart = "external-secrets", Version = "0.10.7", Repo = "https://charts.external-secrets.io" },
    };

    /// <summary>What the wrapped chart is told. Metrics stay off until a Prometheus operator is there to read them.</summary>
    [JsonPropertyName("external-secrets")]
    public OperatorValues ExternalSecrets { get; init; } = new()
    {
        Resources = new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } }, Limits = new QuantityMap { { "memory", "256Mi" } } },
    };

    /// <summary>The store that secrets are fetched from; leave it out, or off, where stores are made by hand.</summary>
    [Config]
    public ClusterSecretStoreValues? ClusterSecretStore { get; init; } = new();
}

/// <summary>One of the operator's Deployments. Whatever else the wrapped chart knows may be set beside.</summary>
[Values(Unknown = UnknownFields.Allow)]
public record OperatorPartValues
{
    public int ReplicaCount { get; init; } = 1;

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } },
        Limits = new QuantityMap { { "memory", "128Mi" } },
    };

    public JsonObject ServiceMonitor { get; init; } = new() { ["enabled"] = false };
    public JsonObject Metrics { get; init; } = new() { ["service"] = new JsonObject { ["enabled"] = false } };
}

[Values(Unknown = UnknownFields.Allow)]
public sealed record OperatorValues : OperatorPartValues
{
    public bool InstallCRDs { get; init; } = true;
    public OperatorPartValues Webhook { get; init; } = new();
    public OperatorPartValues CertController { get; init; } = new();
}

public sealed record ClusterSecretStoreValues
{
    [Config]
    public bool? Enabled { get; init; } = true;

    [Config]
    public string? Name { get; init; } = "vault-region1";

    /// <summary>Address of the vault.</summary>
    [Config]
    public string? Server { get; init; } = "http://openbao.openbao.svc.cluster.local:8200";

    /// <summary>The secrets engine's path in the vault.</summary>
    [Config]
    public string? Path { get; init; } = "secret";

    /// <summary>Version of the secrets engine.</summary>
    [Config]
    public string? Version { get; init; } = "v2";

    /// <summary>How the operator identifies itself.</summary>
    [Config]
    public KubernetesAuthValues? KubernetesAuth { get; init; } = new();
}

public sealed record KubernetesAuthValues
{
    public string? MountPath { get; init; } = "kubernetes";
    public string? Role { get; init; } = "external-secrets";
    public string? ServiceAccountName { get; init; } = "external-secrets";
    public string? ServiceAccountNamespace { get; init; } = "external-secrets-system";
}
