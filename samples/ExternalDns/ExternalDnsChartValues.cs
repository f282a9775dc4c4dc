using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Catalyst.Sdk;
using Samples.PlatformLibrary;

namespace Samples.ExternalDns;

/// <summary>What an operator may set.</summary>
public sealed record ExternalDnsChartValues
{
    /// <summary>Replaces the name in the labels of objects.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>The chart that this Blueprint wraps, for upstream tooling.</summary>
    public CatalystBlueprintValues CatalystBlueprint { get; init; } = new()
    {
        Upstream = new() { Chart = "external-dns", Version = "1.15.2", Repo = "https://kubernetes-sigs.github.io/external-dns/" },
    };

    /// <summary>What the wrapped chart is told: the platform's name server is the provider, and names that are gone are removed there.</summary>
    [JsonPropertyName("external-dns")]
    public JsonObject Upstream { get; init; } = new()
    {
        ["provider"] = new JsonObject { ["name"] = "pdns" },
        ["extraArgs"] = new JsonArray("--pdns-server=http://powerdns.openova-system.svc.cluster.local:8081", "--pdns-api-version=v1"),
        ["env"] = new JsonArray(new JsonObject
        {
            ["name"] = "EXTERNAL_DNS_PDNS_API_KEY",
            ["valueFrom"] = new JsonObject { ["secretKeyRef"] = new JsonObject { ["name"] = "powerdns-api-credentials", ["key"] = "api-key" } },
        }),
        ["sources"] = new JsonArray("service", "ingress"),
        ["policy"] = "sync",
        ["registry"] = "txt",
        ["txtOwnerId"] = "openova",
        ["txtPrefix"] = "_externaldns.",
        ["domainFilters"] = new JsonArray(),
        ["resources"] = new JsonObject
        {
            ["requests"] = new JsonObject { ["cpu"] = "50m", ["memory"] = "64Mi" },
            ["limits"] = new JsonObject { ["cpu"] = "200m", ["memory"] = "256Mi" },
        },
        ["serviceMonitor"] = new JsonObject { ["enabled"] = false },
        ["replicas"] = 1,
        ["rbac"] = new JsonObject { ["create"] = true },
        ["serviceAccount"] = new JsonObject { ["create"] = true, ["name"] = "external-dns" },
    };

    /// <summary>What this Blueprint adds to the wrapped chart.</summary>
    public ExternalDnsValues ExternalDns { get; init; } = new();
}

public sealed record ExternalDnsValues
{
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();
    public MonitorValues ServiceMonitor { get; init; } = new();
    public ExternalSecretValues ExternalSecret { get; init; } = new()
    {
        Target = new() { Name = "powerdns-api-credentials" },
        Data = [new() { SecretKey = "api-key", RemoteRef = new() { Key = "secret/data/sovereign/powerdns", Property = "api-key" } }],
    };
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; } = true;
    public string PowerdnsNamespace { get; init; } = "openova-system";
    public string PowerdnsServiceName { get; init; } = "powerdns";
    public int PowerdnsApiPort { get; init; } = 8081;
}

public sealed record MonitorValues
{
    public bool Enabled { get; init; }
    public string? Interval { get; init; } = "30s";

    /// <summary>Empty for the release's own.</summary>
    public string? Namespace { get; init; } = "";
}
