using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.LlmGateway;

/// <summary>What an operator may set.</summary>
public sealed record LlmGatewayValues
{
    /// <summary>Replaces the chart's name in the names of objects.</summary>
    [RegularExpression("[ -~]*")] public string? NameOverride { get; init; }

    /// <summary>Replaces the whole name of objects.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>The chart that this Blueprint wraps.</summary>
    public CatalystBlueprintValues CatalystBlueprint { get; init; } = new() { Upstream = new() { Chart = "litellm-helm", Version = "0.1.572", Repo = "oci://ghcr.io/berriai" } };

    /// <summary>Values of the wrapped chart, the proxy itself.</summary>
    [JsonPropertyName("litellm-helm")]
    public JsonObject Litellm { get; init; } = LitellmDefaults.All;

    /// <summary>What the platform adds to it.</summary>
    [Config]
    public OverlayValues CatalystOverlay { get; init; } = new();
}

public sealed record OverlayValues
{
    /// <summary>The database that keeps every prompt and answer.</summary>
    [Config]
    public CnpgValues Cnpg { get; init; } = new();

    /// <summary>Sign-in of people. Off until the identity provider has a client for the gateway.</summary>
    [Config]
    public AuthValues Auth { get; init; } = new();

    /// <summary>Where requests may be sent on to.</summary>
    [Config]
    public BackendsValues Backends { get; init; } = new();

    /// <summary>Which traffic is let in and out.</summary>
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();

    /// <summary>Scraping by the Prometheus operator.</summary>
    public ServiceMonitorValues ServiceMonitor { get; init; } = new();
}

public sealed record CnpgValues
{
    [Config]
    public bool Enabled { get; init; } = true;

    public int Instances { get; init; } = 1;

    public StorageValues Storage { get; init; } = new();

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "100m" }, { "memory", "256Mi" } },
        Limits = new QuantityMap { { "memory", "1Gi" } },
    };

    /// <summary>The server's image; empty for the operator's own.</summary>
    public string? ImageName { get; init; } = "ghcr.io/cloudnative-pg/postgresql:16.4";
}

public sealed record StorageValues
{
    public string Size { get; init; } = "10Gi";

    /// <summary>Empty for the cluster's default class.</summary>
    public string? StorageClass { get; init; } = "";
}

public sealed record AuthValues
{
    public bool Enabled { get; init; }

    /// <summary>keycloak, masterKey or hybrid.</summary>
    [Config]
    public string Mode { get; init; } = "keycloak";

    [Config]
    public KeycloakValues Keycloak { get; init; } = new();
}

public sealed record KeycloakValues
{
    /// <summary>URL of the realm.</summary>
    [Config]
    public string Issuer { get; init; } = "";

    /// <summary>Where the realm's keys are.</summary>
    public string JwksUri { get; init; } = "";

    [Config]
    public string Audience { get; init; } = "llm-gateway";

    public string ClientId { get; init; } = "llm-gateway";
}

public sealed record BackendsValues
{
    /// <summary>Anthropic, with the operator's subscription.</summary>
    [Config]
    public BackendValues Anthropic { get; init; } = new();

    [Config]
    public BackendValues Bedrock { get; init; } = new();

    [Config]
    public BackendValues Vertex { get; init; } = new();

    [Config]
    public InnerBackendValues Vllm { get; init; } = new() { Endpoint = "http://bp-vllm.ai-runtime.svc.cluster.local:8000/v1" };

    [Config]
    public InnerBackendValues AnthropicAdapter { get; init; } = new() { Endpoint = "http://bp-anthropic-adapter.ai-runtime.svc.cluster.local:8000/v1" };
}

public record BackendValues
{
    [Config]
    public bool Enabled { get; init; }
}

public sealed record InnerBackendValues : BackendValues
{
    public string Endpoint { get; init; } = "";
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; }

    /// <summary>The namespaces that may call the gateway.</summary>
    public IList<string>? AllowedCallerNamespaces { get; init; } = ["ai-runtime", "catalyst-apps"];
}
