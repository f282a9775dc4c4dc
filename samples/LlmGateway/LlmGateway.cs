using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.LlmGateway;

/// <summary>One door to all language models: keys, sign-in, budgets and an audit log.</summary>
[Blueprint("bp-llm-gateway", "1.0.0")]
public sealed class LlmGateway : PlatformBlueprint<LlmGatewayValues>
{
    private const string Database = "bp-llm-gateway-audit";
    private const int Port = 4000;

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-4-6-llm-serving", Category = "ai-runtime" },
        Card = new()
        {
            Title = "LLM Gateway",
            Summary = "One door to all language models, hosted and in the cluster, with sign-in and an audit log of every request",
            Icon = "llm-gateway.svg",
            Category = "ai-runtime",
            Tags = ["llm", "gateway", "litellm", "proxy", "claude", "openai", "bedrock", "vertex"],
            Documentation = "https://docs.litellm.ai/",
            License = "MIT",
        },
        Owner = Teams.AiPlatform,
        Visibility = Visibility.Listed,
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.Singleton },
        Topology = Topologies.ActiveActive,
        Depends = [DependsOn("bp-cnpg", "^1.0", alias: "db"), DependsOn("bp-keycloak", "^1.0", alias: "idp"), DependsOn("bp-external-secrets", "^1.0", alias: "eso")],
        Upgrades = new() { From = ["0.x"] },
        Observability = new() { Metrics = "prometheus", Logs = "stdout" },
        Endpoints =
        [
            new() { Name = "ui", HostnameTemplate = "llm.{{.OrgDomain}}", Port = 443, Protocol = EndpointProtocol.Https, Tls = true, Visibility = EndpointVisibility.Public, LaunchDefault = true, SsoEnabled = true },
        ],
        Sso = new()
        {
            Realm = SsoRealm.Organization, ProtocolMapper = SsoProtocol.Oidc, GroupsClaim = "groups", RolesFromGroup = new Dictionary<string, string> { ["sovereign-admins"] = "admin" }, SilentLogin = true,
        },
        MultiInstance = new() { Enabled = true, MaxPerOrg = 5, NamingTemplate = "{{.AppName}}-{{.InstanceID}}", IsolationLevel = IsolationLevel.Namespace },
    };

    public override ChartSpec ChartFile => new() { AppVersion = "v1.57.2" };

    /// <summary>The labels that the wrapped chart gives its pods.</summary>
    public override StringMap SelectorLabels => new() { { "app.kubernetes.io/name", "litellm" }, { "app.kubernetes.io/instance", Release.Name } };

    protected override string Component => "ai-runtime";

    protected override string BlueprintName => "bp-llm-gateway";

    private OverlayValues Overlay => Values.CatalystOverlay;

    /// <summary>The database of the audit log: every prompt and every answer. The wrapped chart finds it by its name.</summary>
    [Template("cnpg-cluster.yaml")]
    public Cluster? Audit() => Overlay.Cnpg.Enabled
        ? new()
        {
            Metadata = new() { Name = Database, Labels = Labels },
            Spec = new()
            {
                Instances = Overlay.Cnpg.Instances,
                ImageName = Overlay.Cnpg.ImageName.NonEmpty(),
                Storage = new() { Size = Overlay.Cnpg.Storage.Size, StorageClass = Overlay.Cnpg.Storage.StorageClass.NonEmpty() },
                Resources = Overlay.Cnpg.Resources,
                Bootstrap = new() { Initdb = new() { Database = "litellm_audit", Owner = "litellm" } },
            },
        }
        : null;

    /// <summary>How people sign in. Programs have keys of their own.</summary>
    [Template("keycloak-oidc-config.yaml")]
    public V1ConfigMap? SignIn() => Overlay.Auth.Enabled
        ? new()
        {
            Metadata = new() { Name = "bp-llm-gateway-keycloak-oidc", Labels = Labels },
            Data = new StringMap { { "auth.yaml", SignInConfig } },
        }
        : null;

    /// <summary>Lets in the callers and the metrics scraper, lets out DNS, the audit log and, when a hosted model is on, HTTPS.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => Overlay.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = FullName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress =
                [
                    .. (Overlay.NetworkPolicy.AllowedCallerNamespaces ?? []).Select(static caller => FromNamespace(caller, Port)),
                    FromPrometheus(Port),
                ],
                Egress =
                [
                    ToDns,
                    new() { To = [new() { PodSelector = new() { MatchLabels = new StringMap { { "cnpg.io/cluster", Database } } } }], Ports = [new() { Protocol = "TCP", Port = 5432 }] },
                    .. When(Overlay.Backends.Anthropic.Enabled || Overlay.Backends.Bedrock.Enabled || Overlay.Backends.Vertex.Enabled, [ToInternet]),
                ],
            },
        }
        : null;

    /// <summary>Tells Prometheus to scrape the proxy. Needs the operator's switch and the CRD on the cluster.</summary>
    [Template("servicemonitor.yaml")]
    public ServiceMonitor? Monitor() => Overlay.ServiceMonitor.Enabled && Capabilities.Has("monitoring.coreos.com/v1")
        ? Scraping(Overlay.ServiceMonitor, FullName, Release.Namespace, "http")
        : null;

    /// <summary>What the proxy reads about sign-in.</summary>
    string SignInConfig => $"""
        auth:
          mode: {ToJson(Overlay.Auth.Mode)}
          keycloak:
            issuer: {ToJson(Overlay.Auth.Keycloak.Issuer)}
            jwksUri: {ToJson(Overlay.Auth.Keycloak.JwksUri)}
            audience: {ToJson(Overlay.Auth.Keycloak.Audience)}
            clientId: {ToJson(Overlay.Auth.Keycloak.ClientId)}

        """;
}
