using System.ComponentModel.DataAnnotations;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.NemoGuardrails;

/// <summary>What an operator may set.</summary>
public sealed record NemoGuardrailsValues : ServerValues
{
    /// <summary>The version that this Blueprint wraps, for upstream tooling.</summary>
    public CatalystImagesValues CatalystBlueprint { get; init; } = new() { Upstream = new() { Images = new() { { "guardrails", "ghcr.io/openova-io/openova/nemo-guardrails" } } } };

    /// <summary>The Service in front of it. The gateway finds it by the annotations.</summary>
    public override ServiceValues Service { get; init; } = new()
    {
        Annotations = new() { { "catalyst.openova.io/llm-gateway-route", "guardrails" }, { "catalyst.openova.io/llm-gateway-port", "8000" } },
    };

    /// <summary>Scaling on load.</summary>
    public override HpaValues Hpa { get; init; } = new() { MaxReplicas = 6, TargetCPUUtilizationPercentage = 70 };

    /// <summary>The guardrails server.</summary>
    [Config]
    public GuardrailsValues Guardrails { get; init; } = new();

    /// <summary>The rails: what is checked, and how.</summary>
    public ConfigMapValues ConfigMap { get; init; } = new();

    /// <summary>Which traffic is let in and out.</summary>
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();
}

public sealed record GuardrailsValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>Number of pods. They keep no state.</summary>
    [Config, Range(0, 8)]
    public int Replicas { get; init; } = 1;

    public ContainerImageValues Image { get; init; } = new() { Repository = "ghcr.io/openova-io/openova/nemo-guardrails", Tag = "0.21.0" };

    /// <summary>Port of the API.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = 8000;

    /// <summary>Arguments of the server.</summary>
    [Config]
    public ArgsValues Args { get; init; } = new();

    /// <summary>The model that the rails guard.</summary>
    [Config]
    public LlmValues Llm { get; init; } = new();

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "500m" }, { "memory", "1Gi" } },
        Limits = new QuantityMap { { "cpu", "2" }, { "memory", "4Gi" } },
    };

    public V1PodSecurityContext PodSecurityContext { get; init; } = new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = 1000 };

    public V1SecurityContext ContainerSecurityContext { get; init; } = new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = false,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public ProbesValues Probes { get; init; } = new()
    {
        Liveness = new() { Path = "/v1/rails/configs", PeriodSeconds = 30 },
        Readiness = new() { Path = "/v1/rails/configs", InitialDelaySeconds = 20, PeriodSeconds = 10, TimeoutSeconds = 5 },
    };
}

public sealed record ArgsValues
{
    /// <summary>Whether the chat page of the server stays off. Turn it on for development only.</summary>
    [Config]
    public bool DisableChatUi { get; init; } = true;

    /// <summary>Whether edited rails are read again. For development only.</summary>
    [Config]
    public bool AutoReload { get; init; }

    public bool Verbose { get; init; } = true;

    /// <summary>Where the server looks for rails.</summary>
    public string ConfigPath { get; init; } = "/config";

    /// <summary>Further arguments, as they are.</summary>
    public IList<string>? ExtraArgs { get; init; } = [];
}

public sealed record LlmValues
{
    /// <summary>URL of its API; empty when the rails name the model themselves.</summary>
    [Config]
    public string? Endpoint { get; init; } = "";

    [Config]
    public string Model { get; init; } = "meta-llama/Llama-3.1-8B-Instruct";

    public string Engine { get; init; } = "vllm_openai";

    /// <summary>Credential for the API.</summary>
    public SecretKeyValues ApiKey { get; init; } = new() { SecretKey = "api-key" };
}

public sealed record ConfigMapValues
{
    /// <summary>Make a ConfigMap with the rails below.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>An existing ConfigMap with all rails, in the place of those below. Production needs one.</summary>
    [Config]
    public string? ExternalName { get; init; } = "";

    /// <summary>Rails that let a fresh installation start.</summary>
    public DefaultConfigValues DefaultConfig { get; init; } = new();
}

public sealed record DefaultConfigValues
{
    public string ConfigYml { get; init; } = """
        # A stub that lets the server start: production sets
        # configMap.externalName to a ConfigMap of its own.
        colang_version: "2.x"
        instructions:
          - type: general
            content: |
              You are a helpful assistant. Decline questions about
              prohibited topics.

        """;

    public string MainCo { get; init; } = """
        # Catalyst stub Colang flow — replace via configMap.externalName.
        flow main
          activate llm continuation

        """;
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; }

    /// <summary>The namespace of the gateway that calls the rails.</summary>
    public string LlmGatewayNamespace { get; init; } = "ai-runtime";

    /// <summary>The namespace of the model.</summary>
    public string LlmServingNamespace { get; init; } = "ai-runtime";

    /// <summary>The namespace of the embeddings, with which facts are checked.</summary>
    public string EmbeddingsNamespace { get; init; } = "ai-runtime";

    /// <summary>Whether models outside the cluster may be called.</summary>
    public bool AllowExternalLlmEgress { get; init; }
}
