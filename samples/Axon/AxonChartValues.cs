using System.ComponentModel.DataAnnotations;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Axon;

/// <summary>What an operator may set.</summary>
public sealed record AxonChartValues
{
    public AxonImageValues Image { get; init; } = new();

    /// <summary>The gateway.</summary>
    public AxonValues Axon { get; init; } = new();

    /// <summary>The store of conversations.</summary>
    public ValkeyValues Valkey { get; init; } = new();

    /// <summary>The address under which people reach the gateway.</summary>
    public IngressValues Ingress { get; init; } = new();

    /// <summary>Requests and limits of the gateway and of the store.</summary>
    public ResourcesValues Resources { get; init; } = new();
}

public sealed record AxonImageValues
{
    public string Repository { get; init; } = "ghcr.io/openova-io/openova/axon";
    public string Tag { get; init; } = "latest";
    public string PullPolicy { get; init; } = "IfNotPresent";

    /// <summary>The Secret with which the image is pulled; empty for none.</summary>
    public string? PullSecretName { get; init; } = "ghcr-pull-secret";
}

public sealed record AxonValues
{
    public int Port { get; init; } = 3000;

    /// <summary>Who answers: claude or vllm.</summary>
    public string? Provider { get; init; } = "claude";

    public string DefaultModel { get; init; } = "claude-sonnet-4-6";

    /// <summary>Sessions that are kept ready.</summary>
    public int PoolSize { get; init; } = 2;

    /// <summary>Seconds for which a conversation is kept.</summary>
    public int ConversationTtl { get; init; } = 604800;

    /// <summary>The Secret with the keys of callers.</summary>
    public string ExistingSecret { get; init; } = "axon-secrets";

    /// <summary>The Secret with the login at Claude.</summary>
    public string ClaudeAuthSecret { get; init; } = "axon-claude-auth";

    public TokenRefreshValues TokenRefresh { get; init; } = new();

    public VllmValues Vllm { get; init; } = new();
}

/// <summary>Renews the login at Claude before it expires.</summary>
public sealed record TokenRefreshValues
{
    public bool Enabled { get; init; }
    public string? Schedule { get; init; } = "0 */4 * * *";
}

/// <summary>The server that answers with the provider vllm.</summary>
public sealed record VllmValues
{
    public string BaseUrl { get; init; } = "";
    public string? DefaultModel { get; init; } = "qwen3-coder";

    /// <summary>The Secret with the key for it.</summary>
    public string ExistingSecret { get; init; } = "axon-vllm-secret";
}

public sealed record ValkeyValues
{
    public bool Enabled { get; init; } = true;
    public string Image { get; init; } = "valkey/valkey:8-alpine";

    /// <summary>Size of the volume.</summary>
    [RegularExpression(@"[^\n]*")]
    public ResourceQuantity Storage { get; init; } = "1Gi";

    /// <summary>Memory for conversations. Default: 768mb.</summary>
    public string? Maxmemory { get; init; }

    /// <summary>What goes when that is full. Default: allkeys-lru.</summary>
    public string? MaxmemoryPolicy { get; init; }
}

public sealed record IngressValues
{
    public bool Enabled { get; init; } = true;
    public string ClassName { get; init; } = "traefik";
    public string Host { get; init; } = "api.openova.io";

    /// <summary>The path in front of the gateway's own paths.</summary>
    public string Path { get; init; } = "/axon";

    public IngressTlsValues Tls { get; init; } = new();
}

public sealed record IngressTlsValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>cert-manager's issuer of the certificate.</summary>
    public string ClusterIssuer { get; init; } = "letsencrypt-prod";

    public string SecretName { get; init; } = "api-openova-io-tls";
}

public sealed record ResourcesValues
{
    public V1ResourceRequirements Axon { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "128Mi" } },
        Limits = new QuantityMap { { "cpu", "2000m" }, { "memory", "2Gi" } },
    };

    public V1ResourceRequirements Valkey { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "10m" }, { "memory", "32Mi" } },
        Limits = new QuantityMap { { "cpu", "500m" }, { "memory", "256Mi" } },
    };
}
