using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Vllm;

/// <summary>What an operator may set.</summary>
public sealed record VllmChartValues
{
    /// <summary>Replaces the chart's name in the names of objects.</summary>
    public string? NameOverride { get; init; }

    /// <summary>Replaces the whole name of objects.</summary>
    public string? FullnameOverride { get; init; }

    /// <summary>The version that this Blueprint wraps, for upstream tooling.</summary>
    public CatalystBlueprintValues CatalystBlueprint { get; init; } = new();

    /// <summary>The inference server.</summary>
    [Config]
    public VllmValues Vllm { get; init; } = new();

    /// <summary>The Service in front of it.</summary>
    public ServiceValues Service { get; init; } = new();

    /// <summary>The identity of the pods.</summary>
    public ServiceAccountValues ServiceAccount { get; init; } = new();

    /// <summary>Files that the server reads.</summary>
    public ConfigMapValues ConfigMap { get; init; } = new();

    /// <summary>Scraping by the Prometheus operator.</summary>
    public ServiceMonitorValues ServiceMonitor { get; init; } = new();

    /// <summary>Which traffic is let in and out.</summary>
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();

    /// <summary>Scaling on load.</summary>
    public HpaValues Hpa { get; init; } = new();
}

public sealed record CatalystBlueprintValues
{
    public UpstreamValues Upstream { get; init; } = new();
}

public sealed record UpstreamValues
{
    public string Chart { get; init; } = "";
    public string Version { get; init; } = "";
    public string Repo { get; init; } = "";

    /// <summary>The images by the names that upstream gives them.</summary>
    public StringMap Images { get; init; } = new() { { "vllm", "vllm/vllm-openai" } };
}

public sealed record VllmValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>Number of inference pods.</summary>
    [Config, Range(0, 16)]
    public int Replicas { get; init; } = 1;

    public VllmImageValues Image { get; init; } = new();

    /// <summary>Model name on the hub, or a path in the cache volume.</summary>
    [Config]
    public string Model { get; init; } = "meta-llama/Llama-3.1-8B-Instruct";

    /// <summary>Port of the API.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = 8000;

    /// <summary>Arguments of the server.</summary>
    [Config]
    public ArgsValues Args { get; init; } = new();

    [Config]
    public GpuValues Gpu { get; init; } = new();

    /// <summary>Requests and limits on CPU nodes and on GPU nodes.</summary>
    public ResourcesValues Resources { get; init; } = new();

    /// <summary>Token for gated models.</summary>
    public HuggingfaceTokenValues HuggingfaceToken { get; init; } = new();

    public ModelCacheValues ModelCache { get; init; } = new();

    public V1PodSecurityContext PodSecurityContext { get; init; } = new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = 1000 };

    public V1SecurityContext ContainerSecurityContext { get; init; } = new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = false,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public ProbesValues Probes { get; init; } = new();
}

public sealed record VllmImageValues
{
    public string Repository { get; init; } = "vllm/vllm-openai";
    public string Tag { get; init; } = "v0.6.4";
    public string PullPolicy { get; init; } = "IfNotPresent";
}

public sealed record ArgsValues
{
    /// <summary>Context length in tokens.</summary>
    [Config]
    public int MaxModelLen { get; init; } = 8192;

    /// <summary>Share of the GPU's memory that the server may take.</summary>
    [Config]
    public double GpuMemoryUtilization { get; init; } = 0.9;

    public string Dtype { get; init; } = "auto";

    /// <summary>Quantization method; empty for none.</summary>
    public string? Quantization { get; init; } = "";

    /// <summary>GPUs that one replica spreads over.</summary>
    public int TensorParallelSize { get; init; } = 1;

    public bool EnablePrefixCaching { get; init; }

    /// <summary>Further arguments, as they are.</summary>
    public IList<string>? ExtraArgs { get; init; } = [];
}

public sealed record GpuValues
{
    [Config]
    public bool Enabled { get; init; }

    /// <summary>GPUs per pod.</summary>
    [Config]
    public int Count { get; init; } = 1;

    public StringMap? NodeSelector { get; init; } = [];

    public IList<V1Toleration>? Tolerations { get; init; } = [];
}

public sealed record ResourcesValues
{
    public V1ResourceRequirements Cpu { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "2" }, { "memory", "8Gi" } },
        Limits = new QuantityMap { { "cpu", "8" }, { "memory", "16Gi" } },
    };

    public V1ResourceRequirements Gpu { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "4" }, { "memory", "16Gi" } },
        Limits = new QuantityMap { { "cpu", "16" }, { "memory", "64Gi" } },
    };
}

public sealed record HuggingfaceTokenValues
{
    public bool Enabled { get; init; }

    /// <summary>The Secret that holds the token.</summary>
    public string SecretName { get; init; } = "";

    public string SecretKey { get; init; } = "token";
}

public sealed record ModelCacheValues
{
    /// <summary>emptyDir or pvc.</summary>
    public string Type { get; init; } = "emptyDir";

    public PvcValues Pvc { get; init; } = new();
}

public sealed record PvcValues
{
    /// <summary>An existing claim; empty for one named after the release.</summary>
    public string? ClaimName { get; init; } = "";

    public string? StorageClass { get; init; } = "";

    public string? Size { get; init; } = "100Gi";
}

public sealed record ProbesValues
{
    public ProbeValues Liveness { get; init; } = new() { InitialDelaySeconds = 600, PeriodSeconds = 30 };

    public ProbeValues Readiness { get; init; } = new() { InitialDelaySeconds = 60, PeriodSeconds = 15 };
}

public sealed record ProbeValues
{
    public string Path { get; init; } = "/health";
    public int InitialDelaySeconds { get; init; } = 60;
    public int PeriodSeconds { get; init; } = 15;
    public int TimeoutSeconds { get; init; } = 10;
}

public sealed record ServiceValues
{
    public string Type { get; init; } = "ClusterIP";
    public int Port { get; init; } = 8000;
    public int TargetPort { get; init; } = 8000;
    public StringMap? Annotations { get; init; } = [];
}

public sealed record ServiceAccountValues
{
    /// <summary>Make a service account for the pods.</summary>
    public bool Create { get; init; } = true;

    /// <summary>Its name; empty for one named after the release.</summary>
    public string? Name { get; init; } = "";

    public StringMap? Annotations { get; init; } = [];
}

public sealed record ConfigMapValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>A Jinja template for chats; empty for the model's own.</summary>
    public string? ChatTemplate { get; init; } = "";

    /// <summary>Configuration of the server, as YAML.</summary>
    public JsonObject? ExtraConfig { get; init; } = [];
}

public sealed record ServiceMonitorValues
{
    public bool Enabled { get; init; }
    public string Interval { get; init; } = "30s";
    public string ScrapeTimeout { get; init; } = "10s";
    public string Path { get; init; } = "/metrics";
    public StringMap? Labels { get; init; } = [];
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; }

    /// <summary>The namespace of the gateway that calls the server.</summary>
    public string LlmGatewayNamespace { get; init; } = "ai-runtime";

    /// <summary>Whether models may be downloaded from the hub.</summary>
    public bool AllowHuggingfaceEgress { get; init; } = true;
}

public sealed record HpaValues
{
    public bool Enabled { get; init; }

    [Range(0, int.MaxValue)]
    public int MinReplicas { get; init; } = 1;

    [Range(1, int.MaxValue)]
    public int MaxReplicas { get; init; } = 4;

    /// <summary>0 leaves CPU out.</summary>
    public int? TargetCPUUtilizationPercentage { get; init; } = 80;

    /// <summary>0 leaves memory out.</summary>
    public int? TargetMemoryUtilizationPercentage { get; init; } = 80;
}
