using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.NemoGuardrails;

/// <summary>Programmable rails between users and a language model.</summary>
[Blueprint("bp-nemo-guardrails", "1.0.0")]
public sealed class NemoGuardrails : ServerBlueprint<NemoGuardrailsValues>
{
    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-4-7-ai-safety", Category = "ai-safety" },
        Card = new()
        {
            Title = "NeMo Guardrails",
            Summary = "Programmable rails that keep prompt injection, leaks of personal data and invented facts out of conversations with a language model",
            Icon = "nemo-guardrails.svg",
            Category = "ai-safety",
            Tags = ["ai-safety", "guardrails", "prompt-injection", "pii", "llm", "nvidia"],
            Documentation = "https://docs.nvidia.com/nemo/guardrails/",
            License = "Apache-2.0",
        },
        Owner = Teams.AiPlatform,
        Visibility = Visibility.Listed,
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.ActiveActive },
        Topology = Topologies.ActiveActiveFromGit,
        Depends = [DependsOn("bp-vllm", "^1.0", alias: "vllm")],
        Upgrades = new() { From = ["0.x"] },
        Observability = new() { Metrics = "prometheus", Logs = "stdout" },
        MultiInstance = new() { Enabled = true, MaxPerOrg = 3, NamingTemplate = "{{.AppName}}-{{.InstanceID}}", IsolationLevel = IsolationLevel.Namespace },
    };

    public override ChartSpec ChartFile => new() { AppVersion = "0.21.0" };

    protected override string Component => "ai-safety";

    protected override string BlueprintName => "bp-nemo-guardrails";

    protected override bool IsEnabled => Values.Guardrails.Enabled;

    /// <summary>The guardrails server. It starts again when its rails change.</summary>
    public V1Deployment? Deployment()
    {
        if (!Values.Guardrails.Enabled) return null;

        return new()
        {
            Metadata = new() { Name = FullName, Labels = Labels },
            Spec = new()
            {
                Replicas = Values.Guardrails.Replicas,
                Selector = new() { MatchLabels = SelectorLabels },
                Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 1, MaxUnavailable = 0 } },
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = SelectorLabels,
                        Annotations = new StringMap { ScrapeAnnotations(Values.Guardrails.Port), { "checksum/config", Checksum(Rails) } },
                    },
                    Spec = new()
                    {
                        ServiceAccountName = ServiceAccountName,
                        SecurityContext = Values.Guardrails.PodSecurityContext,
                        Containers =
                        [
                            new()
                            {
                                Name = "guardrails",
                                Image = $"{Values.Guardrails.Image.Repository}:{Values.Guardrails.Image.Tag}",
                                ImagePullPolicy = Values.Guardrails.Image.PullPolicy,
                                Args =
                                [
                                    "server",
                                    "--port", $"{Values.Guardrails.Port}",
                                    "--config", Values.Guardrails.Args.ConfigPath,
                                    .. When(Values.Guardrails.Args.DisableChatUi, "--disable-chat-ui"),
                                    .. When(Values.Guardrails.Args.AutoReload, "--auto-reload"),
                                    .. When(Values.Guardrails.Args.Verbose, "--verbose"),
                                    .. Values.Guardrails.Args.ExtraArgs ?? [],
                                ],
                                Env =
                                [
                                    .. When(Values.Guardrails.Llm.ApiKey.Enabled, [FromSecret("OPENAI_API_KEY", Values.Guardrails.Llm.ApiKey)]),
                                    new() { Name = "NEMOGUARDRAILS_DO_NOT_TRACK", Value = "1" },
                                ],
                                Ports = [new() { Name = "http", ContainerPort = Values.Guardrails.Port, Protocol = "TCP" }],
                                Resources = Values.Guardrails.Resources,
                                SecurityContext = Values.Guardrails.ContainerSecurityContext,
                                LivenessProbe = HttpProbe(Values.Guardrails.Probes.Liveness),
                                ReadinessProbe = HttpProbe(Values.Guardrails.Probes.Readiness),
                                VolumeMounts = [.. RailsMounts, new() { Name = "tmp", MountPath = "/tmp" }],
                            },
                        ],
                        Volumes =
                        [
                            .. When(HasExternalRails || Values.ConfigMap.Enabled, [new V1Volume { Name = "config", ConfigMap = new() { Name = RailsName } }]),
                            new() { Name = "tmp", EmptyDir = new() { SizeLimit = "1Gi" } },
                        ],
                    },
                },
            },
        };
    }

    /// <summary>The stub rails, unless the operator brings a ConfigMap.</summary>
    [Template("configmap.yaml")]
    public V1ConfigMap? Rails() => IsEnabled && Values.ConfigMap.Enabled && !HasExternalRails
        ? new()
        {
            Metadata = new() { Name = $"{FullName}-config", Labels = Labels },
            Data = new StringMap
            {
                { "config.yml", string.IsNullOrEmpty(Values.Guardrails.Llm.Endpoint) ? Lines(Values.ConfigMap.DefaultConfig.ConfigYml) : ConfigWithModel },
                { "main.co", Lines(Values.ConfigMap.DefaultConfig.MainCo) },
            },
        }
        : null;

    /// <summary>Lets in the gateway and the metrics scraper, lets out DNS, the model, the embeddings and, when allowed, models outside.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => IsEnabled && Values.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress = [FromNamespace(Values.NetworkPolicy.LlmGatewayNamespace, Values.Guardrails.Port), FromPrometheus(Values.Guardrails.Port)],
                Egress =
                [
                    ToDns,
                    ToNamespace(Values.NetworkPolicy.LlmServingNamespace, 8000),
                    new()
                    {
                        To = [new() { NamespaceSelector = Namespace(Values.NetworkPolicy.EmbeddingsNamespace) }],
                        Ports = [new() { Protocol = "TCP", Port = 8080 }, new() { Protocol = "TCP", Port = 8081 }],
                    },
                    .. When(Values.NetworkPolicy.AllowExternalLlmEgress, [ToInternet]),
                ],
            },
        }
        : null;

    bool HasExternalRails => !string.IsNullOrEmpty(Values.ConfigMap.ExternalName);

    string RailsName => Values.ConfigMap.ExternalName.Or($"{FullName}-config");

    /// <summary>The operator's rails as they are; the stub as the one rail named default, a file each.</summary>
    IList<V1VolumeMount> RailsMounts
    {
        get
        {
            if (HasExternalRails) return [new() { Name = "config", MountPath = Values.Guardrails.Args.ConfigPath, ReadOnlyProperty = true }];
            return When(Values.ConfigMap.Enabled, [RailsMount("config.yml"), RailsMount("main.co")]);
        }
    }

    V1VolumeMount RailsMount(string file) => new() { Name = "config", MountPath = $"{Values.Guardrails.Args.ConfigPath}/default/{file}", SubPath = file, ReadOnlyProperty = true };

    /// <summary>The stub's configuration with the model that the operator named.</summary>
    string ConfigWithModel => $"""
        {Values.ConfigMap.DefaultConfig.ConfigYml}
        models:
          - type: main
            engine: {ToJson(Values.Guardrails.Llm.Engine)}
            model: {ToJson(Values.Guardrails.Llm.Model)}
            parameters:
              openai_api_base: {ToJson(Values.Guardrails.Llm.Endpoint)}

        """;
}
