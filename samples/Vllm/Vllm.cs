using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Vllm;

/// <summary>High-throughput LLM inference engine with PagedAttention.</summary>
[Blueprint("bp-vllm", "1.0.0")]
public sealed class Vllm : ServerBlueprint<VllmChartValues>
{
    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-4-6-llm-serving", Category = "ai-runtime" },
        Card = new()
        {
            Title = "vLLM",
            Summary = "High-throughput LLM inference engine with PagedAttention",
            Icon = "vllm.svg",
            Category = "ai-runtime",
            Tags = ["llm", "inference", "openai-compatible", "gpu", "ai"],
            Documentation = "https://docs.vllm.ai/",
            License = "Apache-2.0",
        },
        Owner = Teams.AiPlatform,
        Visibility = Visibility.Listed,
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.Singleton },
        Topology = Topologies.Singleton,
        Depends = [DependsOn("bp-kserve", "^1.0", alias: "kserve")],
        Upgrades = new() { From = ["0.x"] },
        Observability = new() { Metrics = "prometheus", Logs = "stdout" },
    };

    public override ChartSpec ChartFile => new() { AppVersion = "0.6.4" };

    /// <summary>On GPU nodes: one device per pod, more context.</summary>
    [Overlay("gpu")]
    static VllmChartValues OnGpu => Defaults with
    {
        Vllm = Defaults.Vllm with
        {
            Args = Defaults.Vllm.Args with { MaxModelLen = 32768, EnablePrefixCaching = true },
            Gpu = new() { Enabled = true, NodeSelector = new() { { "nvidia.com/gpu.present", "true" } }, Tolerations = [new() { Key = "nvidia.com/gpu", OperatorProperty = "Exists", Effect = "NoSchedule" }] },
        },
    };

    /// <summary>Behind an air gap: the image from the mirror, the model from the volume.</summary>
    [Overlay("air-gapped")]
    static VllmChartValues AirGapped => OnGpu with
    {
        Vllm = OnGpu.Vllm with
        {
            Image = Defaults.Vllm.Image with { Repository = "registry.internal/vllm/vllm-openai" },
            Model = "/data/models/llama-3.1-8b",
            ModelCache = new() { Type = "pvc" },
        },
        NetworkPolicy = Defaults.NetworkPolicy with { Enabled = true, AllowHuggingfaceEgress = false },
    };

    /// <summary>The smallest that starts, for tests of the chart.</summary>
    [Overlay("ci/small")]
    static VllmChartValues Small => Defaults with { Vllm = Defaults.Vllm with { Model = "facebook/opt-125m", Args = Defaults.Vllm.Args with { MaxModelLen = 512 } } };

    protected override string Component => "ai-runtime";

    protected override string BlueprintName => "bp-vllm";

    protected override bool IsEnabled => Values.Vllm.Enabled;

    /// <summary>The inference server.</summary>
    public V1Deployment? Deployment()
    {
        if (!Values.Vllm.Enabled) return null;

        return new()
        {
            Metadata = new() { Name = FullName, Labels = Labels },
            Spec = new()
            {
                Replicas = Values.Vllm.Replicas,
                Selector = new() { MatchLabels = SelectorLabels },
                Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 0, MaxUnavailable = 1 } },
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = SelectorLabels,
                        Annotations = ScrapeAnnotations(Values.Vllm.Port),
                    },
                    Spec = new()
                    {
                        ServiceAccountName = ServiceAccountName,
                        SecurityContext = Values.Vllm.PodSecurityContext,
                        NodeSelector = Values.Vllm.Gpu.Enabled ? Values.Vllm.Gpu.NodeSelector.NonEmpty() : null,
                        Tolerations = Values.Vllm.Gpu.Enabled ? Values.Vllm.Gpu.Tolerations.NonEmpty() : null,
                        Containers =
                        [
                            new()
                            {
                                Name = "vllm",
                                Image = $"{Values.Vllm.Image.Repository}:{Values.Vllm.Image.Tag}",
                                ImagePullPolicy = Values.Vllm.Image.PullPolicy,
                                Args =
                                [
                                    "--model", Values.Vllm.Model,
                                    "--host", "0.0.0.0",
                                    "--port", $"{Values.Vllm.Port}",
                                    "--max-model-len", $"{Values.Vllm.Args.MaxModelLen}",
                                    "--gpu-memory-utilization", Text(Values.Vllm.Args.GpuMemoryUtilization),
                                    "--dtype", Values.Vllm.Args.Dtype,
                                    "--tensor-parallel-size", $"{Values.Vllm.Args.TensorParallelSize}",
                                    .. Flag("--quantization", Values.Vllm.Args.Quantization),
                                    .. When(Values.Vllm.Args.EnablePrefixCaching, "--enable-prefix-caching"),
                                    .. When(!Values.Vllm.Gpu.Enabled, "--device", "cpu"),
                                    .. Values.Vllm.Args.ExtraArgs ?? [],
                                ],
                                Env =
                                [
                                    .. When(Values.Vllm.HuggingfaceToken.Enabled, [FromSecret("HUGGING_FACE_HUB_TOKEN", Values.Vllm.HuggingfaceToken)]),
                                    new() { Name = "VLLM_DO_NOT_TRACK", Value = "1" },
                                    new() { Name = "HF_HOME", Value = "/data/hf-cache" },
                                ],
                                Ports = [new() { Name = "http", ContainerPort = Values.Vllm.Port, Protocol = "TCP" }],
                                Resources = Resources,
                                SecurityContext = Values.Vllm.ContainerSecurityContext,
                                LivenessProbe = HttpProbe(Values.Vllm.Probes.Liveness),
                                ReadinessProbe = HttpProbe(Values.Vllm.Probes.Readiness),
                                VolumeMounts =
                                [
                                    new() { Name = "model-cache", MountPath = "/data" },
                                    new() { Name = "dshm", MountPath = "/dev/shm" },
                                    .. When(Values.ConfigMap.Enabled && HasChatTemplate,
                                        [new V1VolumeMount { Name = "config", MountPath = "/etc/vllm/chat-template.jinja", SubPath = "chat-template.jinja", ReadOnlyProperty = true }]),
                                ],
                            },
                        ],
                        Volumes =
                        [
                            ModelCache,
                            new() { Name = "dshm", EmptyDir = new() { Medium = "Memory", SizeLimit = "16Gi" } },
                            .. When(Values.ConfigMap.Enabled, [new V1Volume { Name = "config", ConfigMap = new() { Name = $"{FullName}-config" } }]),
                        ],
                    },
                },
            },
        };
    }

    /// <summary>Files that the server reads: a chat template and a configuration of its own.</summary>
    [Template("configmap.yaml")]
    public V1ConfigMap? Config() => IsEnabled && Values.ConfigMap.Enabled
        ? new()
        {
            Metadata = new() { Name = $"{FullName}-config", Labels = Labels },
            Data = new StringMap
            {
                { "chat-template.jinja", Values.ConfigMap.ChatTemplate is { Length: > 0 } template ? $"{template.TrimEnd('\n')}\n" : null },
                { "vllm-config.yaml", Values.ConfigMap.ExtraConfig is { Count: > 0 } config ? $"{ToYaml(config)}\n" : null },
            }.NonEmpty(),
        }
        : null;

    /// <summary>Lets in the gateway and the metrics scraper, lets out DNS and, when allowed, downloads of models.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => IsEnabled && Values.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress = [FromNamespace(Values.NetworkPolicy.LlmGatewayNamespace, Values.Vllm.Port), FromPrometheus(Values.Vllm.Port)],
                Egress = [ToDns, .. When(Values.NetworkPolicy.AllowHuggingfaceEgress, [ToInternet])],
            },
        }
        : null;

    bool HasChatTemplate => !string.IsNullOrEmpty(Values.ConfigMap.ChatTemplate);

    /// <summary>CPU or GPU resources; on GPUs the count of devices joins the limits.</summary>
    V1ResourceRequirements Resources => Values.Vllm.Gpu.Enabled
        ? new()
        {
            Requests = Values.Vllm.Resources.Gpu.Requests,
            Limits = new QuantityMap { Values.Vllm.Resources.Gpu.Limits, { "nvidia.com/gpu", $"{Values.Vllm.Gpu.Count}" } },
        }
        : Values.Vllm.Resources.Cpu;

    /// <summary>Where models are kept between restarts.</summary>
    V1Volume ModelCache => Values.Vllm.ModelCache.Type == "pvc"
        ? new() { Name = "model-cache", PersistentVolumeClaim = new() { ClaimName = Values.Vllm.ModelCache.Pvc.ClaimName.Or($"{FullName}-model-cache") } }
        : new() { Name = "model-cache", EmptyDir = new() { SizeLimit = "100Gi" } };
}
