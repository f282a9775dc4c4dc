using Catalyst.Sdk;
using k8s.Models;

namespace Samples.EdgeProxy;

/// <summary>The reverse proxy in front of the console: plain manifests, a base and two overlays.</summary>
[Blueprint("bp-edge-proxy", "1.2.0")]
public sealed class EdgeProxy : KustomizeBlueprint
{
    private const int Port = 8080;

    private static readonly Route[] s_routes = [new("console", "console"), new("api", "catalyst-api") { Timeout = 60 }];

    /// <inheritdoc/>
    public override BlueprintSpec Spec => new()
    {
        Card = new() { Title = "Edge proxy", Summary = "Reverse proxy in front of the console", Category = "networking", Tags = ["proxy", "ingress"] },
        Placement = new() { Modes = [PlacementMode.Singleton], Default = PlacementMode.Singleton },
        Topology = new()
        {
            Supported = [TopologyMode.Singleton],
            Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } } },
        },
        Owner = new() { Team = "edge", Contact = "edge@example.org" },
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Overlays => ["staging", "production"];

    /// <summary>Everything of the proxy lives here.</summary>
    public V1Namespace Namespace() => new() { Metadata = new() { Name = "edge-proxy", Labels = new StringMap { Labels, { "pod-security.kubernetes.io/enforce", "restricted" } } } };

    /// <summary>The proxy's own configuration. Its dollar signs are its own.</summary>
    public V1ConfigMap Configuration() => new()
    {
        Metadata = Named("edge-proxy"),
        Data = new StringMap
        {
            { "access.log", "${time} ${request} $status" },
            { "routes.conf", string.Join("\n", s_routes.Select(r => $"{r.Host}.{Substitution("SOVEREIGN_FQDN")} -> http://{r.Service}:{Port} timeout={r.Timeout}s")) },
        },
    };

    public V1Deployment Deployment() => new()
    {
        Metadata = Named("edge-proxy"),
        Spec = new()
        {
            Replicas = Overlay switch { "production" => 3, "staging" => 2, _ => 1 },
            Selector = new() { MatchLabels = Labels },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = new()
                {
                    PriorityClassName = Overlay == "production" ? "system-cluster-critical" : null,
                    Containers =
                    [
                        new()
                        {
                            Name = "proxy",
                            Image = "docker.io/library/nginx:1.27.3",
                            Args = ["--config", "/etc/proxy/routes.conf", .. Flag("--log-level", Overlay == "production" ? "warn" : "debug")],
                            Ports = [new() { Name = "http", ContainerPort = Port }],
                            Env = [new() { Name = "DOMAIN", Value = Substitution("SOVEREIGN_FQDN") }, new() { Name = "POD_IP", Value = "$(POD_IP)" }],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = "50m", ["memory"] = "64Mi" },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = Overlay == "production" ? "512Mi" : "128Mi" },
                            },
                            VolumeMounts = [new() { Name = "configuration", MountPath = "/etc/proxy", ReadOnlyProperty = true }],
                        },
                    ],
                    Volumes = [new() { Name = "configuration", ConfigMap = new() { Name = "edge-proxy" } }],
                },
            },
        },
    };

    public V1Service Service() => new()
    {
        Metadata = Named("edge-proxy"),
        Spec = new() { Selector = Labels, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
    };

    /// <summary>One host per route, under the domain of the sovereign.</summary>
    public V1Ingress Ingress() => new()
    {
        Metadata = Named("edge-proxy"),
        Spec = new() { Rules = [.. s_routes.Select(Rule)] },
    };

    /// <summary>Production keeps two pods through a drain.</summary>
    public V1PodDisruptionBudget? DisruptionBudget() => Overlay == "production"
        ? new() { Metadata = Named("edge-proxy"), Spec = new() { MinAvailable = 2, Selector = new() { MatchLabels = Labels } } }
        : null;

    /// <summary>Test certificates, which production does not have.</summary>
    public V1ConfigMap? TestAuthority() => Overlay != "production"
        ? new() { Metadata = Named("edge-proxy-test-ca"), Data = new StringMap { { "issuer", "staging" } } }
        : null;

    private static StringMap Labels => new() { { "app.kubernetes.io/name", "edge-proxy" } };

    private static V1ObjectMeta Named(string name) => new() { Name = name, NamespaceProperty = "edge-proxy", Labels = Labels };

    private static V1IngressRule Rule(Route route) => new()
    {
        Host = $"{route.Host}.{Substitution("SOVEREIGN_FQDN")}",
        Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "edge-proxy", Port = new() { Name = "http" } } } }] },
    };

    private sealed record Route(string Host, string Service)
    {
        public int Timeout { get; init; } = 30;
    }
}
