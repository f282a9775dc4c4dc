using Catalyst.Sdk;
using k8s.Models;

namespace Samples.Vllm;

/// <summary>High-throughput LLM inference engine with PagedAttention.</summary>
[Blueprint("bp-vllm", "1.0.0")]
public sealed class Vllm : Blueprint<VllmChartValues>
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
        Owner = new() { Team = "ai-platform", Contact = "ai-platform@openova.io" },
        Visibility = Visibility.Listed,
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.Singleton },
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } } },
        },
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

    /// <summary>The labels of every object.</summary>
    public override StringMap Labels => new()
    {
        base.Labels,
        { "app.kubernetes.io/component", "ai-runtime" },
        { "catalyst.openova.io/blueprint", "bp-vllm" },
    };

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
                        Annotations = new StringMap
                        {
                            { "prometheus.io/scrape", "true" },
                            { "prometheus.io/port", $"{Values.Vllm.Port}" },
                            { "prometheus.io/path", "/metrics" },
                        },
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
                                    .. When(Values.Vllm.HuggingfaceToken.Enabled, [HubToken]),
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
    public V1ConfigMap? Config() => Values.Vllm.Enabled && Values.ConfigMap.Enabled
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

    /// <summary>The OpenAI-compatible API inside the cluster.</summary>
    public V1Service? Service() => Values.Vllm.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, Labels = Labels, Annotations = Values.Service.Annotations.NonEmpty() },
            Spec = new()
            {
                Type = Values.Service.Type,
                Ports = [new() { Port = Values.Service.Port, TargetPort = Values.Service.TargetPort, Protocol = "TCP", Name = "http" }],
                Selector = SelectorLabels,
            },
        }
        : null;

    /// <summary>The identity of the pods.</summary>
    [Template("serviceaccount.yaml")]
    public V1ServiceAccount? Account() => Values.ServiceAccount.Create
        ? new() { Metadata = new() { Name = ServiceAccountName, Labels = Labels, Annotations = Values.ServiceAccount.Annotations.NonEmpty() } }
        : null;

    /// <summary>Scales on CPU and memory. Off by default: loading a model takes minutes, so scaling needs nodes that are warm.</summary>
    [Template("hpa.yaml")]
    public V2HorizontalPodAutoscaler? Autoscaler() => Values.Vllm.Enabled && Values.Hpa.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = FullName },
                MinReplicas = Values.Hpa.MinReplicas,
                MaxReplicas = Values.Hpa.MaxReplicas,
                Metrics =
                [
                    .. When(TargetCpu != 0, [Utilization("cpu", TargetCpu)]),
                    .. When(TargetMemory != 0, [Utilization("memory", TargetMemory)]),
                ],
            },
        }
        : null;

    /// <summary>Lets in the gateway and the metrics scraper, lets out DNS and, when allowed, downloads of models.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => Values.Vllm.Enabled && Values.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress =
                [
                    new()
                    {
                        FromProperty = [new() { NamespaceSelector = Namespace(Values.NetworkPolicy.LlmGatewayNamespace) }],
                        Ports = [new() { Protocol = "TCP", Port = Values.Vllm.Port }],
                    },
                    new()
                    {
                        FromProperty =
                        [
                            new()
                            {
                                NamespaceSelector = new(),
                                PodSelector = new() { MatchLabels = new StringMap { { "app.kubernetes.io/name", "prometheus" } } },
                            },
                        ],
                        Ports = [new() { Protocol = "TCP", Port = Values.Vllm.Port }],
                    },
                ],
                Egress =
                [
                    new()
                    {
                        To = [new() { NamespaceSelector = Namespace("kube-system") }],
                        Ports = [new() { Protocol = "UDP", Port = 53 }, new() { Protocol = "TCP", Port = 53 }],
                    },
                    .. When(Values.NetworkPolicy.AllowHuggingfaceEgress, [Internet]),
                ],
            },
        }
        : null;

    /// <summary>Tells Prometheus to scrape the server. Needs the operator's switch and the CRD on the cluster.</summary>
    [Template("servicemonitor.yaml")]
    public ServiceMonitor? Monitor() => Values.Vllm.Enabled && Values.ServiceMonitor.Enabled && Capabilities.Has("monitoring.coreos.com/v1")
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = new StringMap { Labels, Values.ServiceMonitor.Labels } },
            Spec = new()
            {
                Selector = new() { MatchLabels = SelectorLabels },
                NamespaceSelector = new() { MatchNames = [Release.Namespace] },
                Endpoints =
                [
                    new()
                    {
                        Port = "http",
                        Path = Values.ServiceMonitor.Path,
                        Interval = Values.ServiceMonitor.Interval,
                        ScrapeTimeout = Values.ServiceMonitor.ScrapeTimeout,
                    },
                ],
            },
        }
        : null;

    bool HasChatTemplate => !string.IsNullOrEmpty(Values.ConfigMap.ChatTemplate);

    int TargetCpu => Values.Hpa.TargetCPUUtilizationPercentage.GetValueOrDefault();

    int TargetMemory => Values.Hpa.TargetMemoryUtilizationPercentage.GetValueOrDefault();

    /// <summary>CPU or GPU resources; on GPUs the count of devices joins the limits.</summary>
    V1ResourceRequirements Resources => Values.Vllm.Gpu.Enabled
        ? new()
        {
            Requests = Values.Vllm.Resources.Gpu.Requests,
            Limits = new QuantityMap { Values.Vllm.Resources.Gpu.Limits, { "nvidia.com/gpu", $"{Values.Vllm.Gpu.Count}" } },
        }
        : Values.Vllm.Resources.Cpu;

    V1EnvVar HubToken => new()
    {
        Name = "HUGGING_FACE_HUB_TOKEN",
        ValueFrom = new() { SecretKeyRef = new() { Name = Values.Vllm.HuggingfaceToken.SecretName, Key = Values.Vllm.HuggingfaceToken.SecretKey } },
    };

    /// <summary>Where models are kept between restarts.</summary>
    V1Volume ModelCache => Values.Vllm.ModelCache.Type == "pvc"
        ? new() { Name = "model-cache", PersistentVolumeClaim = new() { ClaimName = Values.Vllm.ModelCache.Pvc.ClaimName.Or($"{FullName}-model-cache") } }
        : new() { Name = "model-cache", EmptyDir = new() { SizeLimit = "100Gi" } };

    static V1Probe HttpProbe(ProbeValues probe) => new()
    {
        HttpGet = new() { Path = probe.Path, Port = "http" },
        InitialDelaySeconds = probe.InitialDelaySeconds,
        PeriodSeconds = probe.PeriodSeconds,
        TimeoutSeconds = probe.TimeoutSeconds,
    };

    static V2MetricSpec Utilization(string resource, int percentage) => new()
    {
        Type = "Resource",
        Resource = new() { Name = resource, Target = new() { Type = "Utilization", AverageUtilization = percentage } },
    };

    static V1LabelSelector Namespace(string name) => new() { MatchLabels = new StringMap { { "kubernetes.io/metadata.name", name } } };

    /// <summary>The hub and its download servers have no fixed addresses: everything but the private ranges.</summary>
    static V1NetworkPolicyEgressRule Internet => new()
    {
        To = [new() { IpBlock = new() { Cidr = "0.0.0.0/0", Except = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] } }],
        Ports = [new() { Protocol = "TCP", Port = 443 }],
    };
}
