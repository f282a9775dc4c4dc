using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Vllm;

/// <summary>What an operator may set.</summary>
public sealed record VllmChartValues : ServerValues
{
    /// <summary>The version that this Blueprint wraps, for upstream tooling.</summary>
    public CatalystImagesValues CatalystBlueprint { get; init; } = new() { Upstream = new() { Images = new() { { "vllm", "vllm/vllm-openai" } } } };

    /// <summary>The inference server.</summary>
    [Config]
    public VllmValues Vllm { get; init; } = new();

    /// <summary>Files that the server reads.</summary>
    public ConfigMapValues ConfigMap { get; init; } = new();

    /// <summary>Which traffic is let in and out.</summary>
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();
}

public sealed record VllmValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>Number of inference pods.</summary>
    [Config, Range(0, 16)]
    public int Replicas { get; init; } = 1;

    public ContainerImageValues Image { get; init; } = new() { Repository = "vllm/vllm-openai", Tag = "v0.6.4" };

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
    public SecretKeyValues HuggingfaceToken { get; init; } = new();

    public ModelCacheValues ModelCache { get; init; } = new();

    public V1PodSecurityContext PodSecurityContext { get; init; } = new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = 1000 };

    public V1SecurityContext ContainerSecurityContext { get; init; } = new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = false,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public ProbesValues Probes { get; init; } = new()
    {
        Liveness = new() { InitialDelaySeconds = 600, PeriodSeconds = 30 },
        Readiness = new() { InitialDelaySeconds = 60, PeriodSeconds = 15 },
    };
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

public sealed record ConfigMapValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>A Jinja template for chats; empty for the model's own.</summary>
    public string? ChatTemplate { get; init; } = "";

    /// <summary>Configuration of the server, as YAML.</summary>
    public JsonObject? ExtraConfig { get; init; } = [];
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; }

    /// <summary>The namespace of the gateway that calls the server.</summary>
    public string LlmGatewayNamespace { get; init; } = "ai-runtime";

    /// <summary>Whether models may be downloaded from the hub.</summary>
    public bool AllowHuggingfaceEgress { get; init; } = true;
}
