using Catalyst.Sdk;
using k8s;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Axon;

/// <summary>An OpenAI-compatible gateway in front of Claude or of a vLLM server.</summary>
[Blueprint("bp-axon", "0.1.0")]
public sealed class Axon : Blueprint<AxonChartValues>
{
    const string App = "axon";
    const string Store = "axon-valkey";
    const string StoreData = "axon-valkey-data";
    const string TokenRefresh = "axon-token-refresh";
    const string StripPrefix = "axon-strip-prefix";
    const string RedirectHttps = "axon-redirect-https";
    const int StorePort = 6379;

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-4-6-llm-serving", Category = "ai-runtime" },
        Card = new()
        {
            Title = "Axon",
            Summary = "OpenAI-compatible gateway in front of Claude or of a vLLM server",
            Category = "ai-runtime",
            Tags = ["llm", "gateway", "openai-compatible"],
        },
        Owner = new() { Team = "ai-platform", Contact = "ai-platform@openova.io" },
        Topology = Topologies.Singleton,
    };

    public override ChartSpec ChartFile => new() { AppVersion = "0.1.0" };

    public override StringMap SelectorLabels => PodLabels(App);

    public override StringMap Labels => new() { SelectorLabels, { "app.kubernetes.io/managed-by", Release.Service } };

    /// <summary>The gateway.</summary>
    public V1Deployment Deployment() => new()
    {
        Metadata = new() { Name = App, Labels = Labels },
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = SelectorLabels },
            Template = new()
            {
                Metadata = new() { Labels = SelectorLabels },
                Spec = new()
                {
                    ImagePullSecrets = Values.Image.PullSecretName is { Length: > 0 } secret ? [new() { Name = secret }] : null,
                    // The login is copied because the gateway writes beside it, and Secrets are mounted read-only.
                    InitContainers = WithLogin ?
                    [
                        new()
                        {
                            Name = "copy-credentials",
                            Image = "busybox:1.36",
                            Command = ["sh", "-c", "cp /secret/.credentials.json /claude-home/ && chmod 600 /claude-home/.credentials.json && mkdir -p /claude-home/debug"],
                            VolumeMounts = [new() { Name = "claude-auth-secret", MountPath = "/secret", ReadOnlyProperty = true }, new() { Name = "claude-home", MountPath = "/claude-home" }],
                            SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1001 },
                        },
                    ] : null,
                    Containers =
                    [
                        new()
                        {
                            Name = App,
                            Image = $"{Values.Image.Repository}:{Values.Image.Tag}",
                            ImagePullPolicy = Values.Image.PullPolicy,
                            Ports = [new() { ContainerPort = Values.Axon.Port, Protocol = "TCP" }],
                            Env =
                            [
                                new() { Name = "HOME", Value = "/home/axon" },
                                new() { Name = "AXON_PORT", Value = $"{Values.Axon.Port}" },
                                new() { Name = "AXON_PROVIDER", Value = Provider },
                                new() { Name = "AXON_DEFAULT_MODEL", Value = Values.Axon.DefaultModel },
                                new() { Name = "AXON_POOL_SIZE", Value = $"{Values.Axon.PoolSize}" },
                                new() { Name = "AXON_CONVERSATION_TTL", Value = $"{Values.Axon.ConversationTtl}" },
                                .. When(Values.Valkey.Enabled, [new V1EnvVar { Name = "AXON_VALKEY_URL", Value = $"redis://{Store}:{StorePort}" }]),
                                Key("AXON_API_KEYS", Values.Axon.ExistingSecret),
                                .. When(Provider == "vllm",
                                [
                                    new V1EnvVar { Name = "AXON_VLLM_BASE_URL", Value = Values.Axon.Vllm.BaseUrl },
                                    new V1EnvVar { Name = "AXON_VLLM_DEFAULT_MODEL", Value = Values.Axon.Vllm.DefaultModel.Or("qwen3-coder") },
                                    Key("AXON_VLLM_API_KEY", Values.Axon.Vllm.ExistingSecret),
                                ]),
                            ],
                            VolumeMounts = WithLogin ? [new() { Name = "claude-home", MountPath = "/home/axon/.claude" }] : null,
                            Resources = Values.Resources.Axon,
                            LivenessProbe = new() { HttpGet = Health, InitialDelaySeconds = 30, PeriodSeconds = 15 },
                            ReadinessProbe = new() { HttpGet = Health, InitialDelaySeconds = 10, PeriodSeconds = 5 },
                            SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = false, RunAsNonRoot = true, RunAsUser = 1001 },
                        },
                    ],
                    Volumes = WithLogin ?
                    [
                        new() { Name = "claude-auth-secret", Secret = new() { SecretName = Values.Axon.ClaudeAuthSecret } },
                        new() { Name = "claude-home", EmptyDir = new() },
                    ] : null,
                },
            },
        },
    };

    public V1Service Service() => new()
    {
        Metadata = new() { Name = App, Labels = Labels },
        Spec = new()
        {
            Type = "ClusterIP",
            Ports = [new() { Port = 80, TargetPort = Values.Axon.Port, Protocol = "TCP" }],
            Selector = SelectorLabels,
        },
    };

    /// <summary>The address for people: always https, without the prefix that tells it from its neighbours on the host.</summary>
    public IEnumerable<IKubernetesObject> Ingress() => Values.Ingress.Enabled ?
    [
        new Middleware { Metadata = new() { Name = StripPrefix, Labels = Labels }, Spec = new() { StripPrefix = new() { Prefixes = [Values.Ingress.Path] } } },
        new Middleware { Metadata = new() { Name = RedirectHttps, Labels = Labels }, Spec = new() { RedirectScheme = new() { Scheme = "https", Permanent = true } } },
        new V1Ingress
        {
            Metadata = new()
            {
                Name = App,
                Labels = Labels,
                Annotations = new StringMap
                {
                    { "cert-manager.io/cluster-issuer", Values.Ingress.Tls.ClusterIssuer },
                    { "traefik.ingress.kubernetes.io/router.middlewares", $"{Release.Namespace}-{StripPrefix}@kubernetescrd,{Release.Namespace}-{RedirectHttps}@kubernetescrd" },
                },
            },
            Spec = new()
            {
                IngressClassName = Values.Ingress.ClassName,
                Tls = Values.Ingress.Tls.Enabled ? [new() { Hosts = [Values.Ingress.Host], SecretName = Values.Ingress.Tls.SecretName }] : null,
                Rules =
                [
                    new()
                    {
                        Host = Values.Ingress.Host,
                        Http = new() { Paths = [new() { Path = Values.Ingress.Path, PathType = "Prefix", Backend = new() { Service = new() { Name = App, Port = new() { Number = 80 } } } }] },
                    },
                ],
            },
        },
    ] : [];

    /// <summary>Renews the login at Claude, and restarts the gateway with it.</summary>
    [Template("token-refresh-cronjob.yaml")]
    public IEnumerable<IKubernetesObject> Refresh() => Values.Axon.TokenRefresh.Enabled && WithLogin ?
    [
        new V1CronJob
        {
            Metadata = new() { Name = TokenRefresh, Labels = new StringMap { Labels, { "app.kubernetes.io/component", "token-refresh" } } },
            Spec = new()
            {
                Schedule = Values.Axon.TokenRefresh.Schedule.Or("0 */4 * * *"),
                SuccessfulJobsHistoryLimit = 1,
                FailedJobsHistoryLimit = 3,
                ConcurrencyPolicy = "Forbid",
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        BackoffLimit = 2,
                        ActiveDeadlineSeconds = 120,
                        Template = new()
                        {
                            Spec = new()
                            {
                                RestartPolicy = "Never",
                                ServiceAccountName = TokenRefresh,
                                Containers =
                                [
                                    new()
                                    {
                                        Name = "refresh",
                                        Image = "bitnami/kubectl:1.30",
                                        Command = ["/bin/sh", "-c", RefreshScript],
                                        Resources = new()
                                        {
                                            Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } },
                                            Limits = new QuantityMap { { "cpu", "100m" }, { "memory", "128Mi" } },
                                        },
                                        SecurityContext = new() { AllowPrivilegeEscalation = false, RunAsNonRoot = true, RunAsUser = 1001 },
                                    },
                                ],
                            },
                        },
                    },
                },
            },
        },
        new V1ServiceAccount { Metadata = new() { Name = TokenRefresh, Labels = Labels } },
        new V1Role
        {
            Metadata = new() { Name = TokenRefresh, Labels = Labels },
            Rules =
            [
                new() { ApiGroups = [""], Resources = ["secrets"], ResourceNames = [Values.Axon.ClaudeAuthSecret], Verbs = ["get", "update", "patch"] },
                new() { ApiGroups = [""], Resources = ["secrets"], Verbs = ["create"] },
                new() { ApiGroups = ["apps"], Resources = ["deployments"], ResourceNames = [App], Verbs = ["get", "patch"] },
            ],
        },
        new V1RoleBinding
        {
            Metadata = new() { Name = TokenRefresh, Labels = Labels },
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = TokenRefresh },
            Subjects = [new() { Kind = "ServiceAccount", Name = TokenRefresh, NamespaceProperty = Release.Namespace }],
        },
    ] : [];

    /// <summary>The store of conversations.</summary>
    public V1Deployment? ValkeyDeployment() => Values.Valkey.Enabled ? new()
    {
        Metadata = new() { Name = Store, Labels = StoreLabels },
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = PodLabels(Store) },
            Template = new()
            {
                Metadata = new() { Labels = PodLabels(Store) },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "valkey",
                            Image = Values.Valkey.Image,
                            Args =
                            [
                                "valkey-server",
                                "--maxmemory", Values.Valkey.Maxmemory.Or("768mb"),
                                "--maxmemory-policy", Values.Valkey.MaxmemoryPolicy.Or("allkeys-lru"),
                            ],
                            Ports = [new() { ContainerPort = StorePort, Protocol = "TCP" }],
                            VolumeMounts = [new() { Name = "data", MountPath = "/data" }],
                            Resources = Values.Resources.Valkey,
                            LivenessProbe = new() { TcpSocket = new() { Port = StorePort }, InitialDelaySeconds = 15, PeriodSeconds = 10, FailureThreshold = 3 },
                            ReadinessProbe = new() { TcpSocket = new() { Port = StorePort }, InitialDelaySeconds = 10, PeriodSeconds = 5, FailureThreshold = 3 },
                            SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = false, RunAsNonRoot = true, RunAsUser = 999 },
                        },
                    ],
                    Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = StoreData } }],
                },
            },
        },
    } : null;

    public V1PersistentVolumeClaim? ValkeyPvc() => Values.Valkey.Enabled ? new()
    {
        Metadata = new() { Name = StoreData, Labels = StoreLabels },
        Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new QuantityMap { { "storage", Values.Valkey.Storage } } } },
    } : null;

    public V1Service? ValkeyService() => Values.Valkey.Enabled ? new()
    {
        Metadata = new() { Name = Store, Labels = StoreLabels },
        Spec = new()
        {
            Type = "ClusterIP",
            Ports = [new() { Port = StorePort, TargetPort = StorePort, Protocol = "TCP" }],
            Selector = PodLabels(Store),
        },
    } : null;

    string Provider => Values.Axon.Provider.Or("claude");

    /// <summary>Whether the gateway needs the login at Claude.</summary>
    bool WithLogin => Provider != "vllm";

    StringMap PodLabels(string name) => new() { { "app.kubernetes.io/name", name }, { "app.kubernetes.io/instance", Release.Name } };

    StringMap StoreLabels => new() { Labels, { "app.kubernetes.io/component", "valkey" } };

    V1HTTPGetAction Health => new() { Path = "/health", Port = Values.Axon.Port };

    static V1EnvVar Key(string name, string secret) => new() { Name = name, ValueFrom = new() { SecretKeyRef = new() { Name = secret, Key = name } } };

    /// <summary>Trades the refresh token for a new login. The login's other fields stay as they are.</summary>
    string RefreshScript => $$"""
        set -eu
        namespace={{Release.Namespace}}
        secret={{Values.Axon.ClaudeAuthSecret}}

        login=$(kubectl --namespace "$namespace" get secret "$secret" --output json | jq --raw-output '.data[".credentials.json"] | @base64d')

        # A refusal ends the job here: curl fails on it.
        tokens=$(printf '%s' "$login" |
          jq '{grant_type: "refresh_token", client_id: "9d1c250a-e61b-44d9-88ed-5944d1962f5e",
               refresh_token: (.claudeAiOauth.refreshToken // error("the login has no refresh token"))}' |
          curl --silent --show-error --fail --header 'Content-Type: application/json' --data @- https://console.anthropic.com/v1/oauth/token)

        # Not every answer brings a new refresh token; then the old one goes on.
        patch=$(printf '%s' "$login" | jq --argjson tokens "$tokens" --argjson now "$(date +%s)" '
          .claudeAiOauth += {
            accessToken: $tokens.access_token,
            refreshToken: ($tokens.refresh_token // .claudeAiOauth.refreshToken),
            expiresAt: (($now + $tokens.expires_in) * 1000)
          } | {stringData: {".credentials.json": tojson} }')

        kubectl --namespace "$namespace" patch secret "$secret" --type merge --patch "$patch"
        kubectl --namespace "$namespace" rollout restart deployment/{{App}}

        """;
}
