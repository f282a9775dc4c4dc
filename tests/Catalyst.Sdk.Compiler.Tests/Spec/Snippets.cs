namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>Blueprints as their authors would write them.</summary>
internal static class Snippets
{
    public const string Vllm = """
        /// <summary>High-throughput LLM inference engine.</summary>
        [Blueprint("bp-vllm", "1.0.0")]
        public sealed class Vllm : Blueprint<VllmValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Metadata = new() { Section = "pts-4-6-llm-serving", Category = "ai-runtime" },
                Card = new()
                {
                    Title = "vLLM", Summary = "vLLM blueprint", Icon = "vllm.svg", Category = "ai-runtime",
                    Tags = ["llm", "inference", "openai-compatible", "gpu", "ai"],
                    Documentation = "https://docs.vllm.ai/", License = "Apache-2.0",
                },
                Owner = new() { Team = "ai-platform", Contact = "ai-platform@openova.io" },
                Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.Singleton },
                Visibility = Visibility.Listed,
                Depends = [DependsOn<KServe>("^1.0", alias: "kserve")],
                Upgrades = new() { From = ["0.x"] },
                Observability = new() { Metrics = "prometheus", Logs = "stdout" },
            };

            public override ChartSpec ChartFile => new() { AppVersion = "0.6.4" };
        }

        public sealed record VllmValues;

        [Blueprint("bp-zz-kserve", "1.0.0")]
        public abstract class KServeBase : Blueprint<VllmValues>;

        [Blueprint("bp-kserve", "1.0.0")]
        public abstract class KServe : Blueprint<VllmValues>;
        """;

    /// <summary>Every documented field.</summary>
    public const string EveryField = """
        public sealed record PressValues;

        [Blueprint("bp-press", "1.3.0")]
        public sealed class Press : Blueprint<PressValues>
        {
            private const string Admins = "sovereign-admins";
            private static readonly string[] s_tags = ["cms", "blog"];
            private static readonly TopologyPlacementSpec s_one = new() { Tier = TopologyTier.Rtz, Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } };

            public override BlueprintSpec Spec => new()
            {
                Metadata = new() { Category = "application" },
                Card = new()
                {
                    Title = nameof(Press), Summary = "A small CMS", Description = "A small " + "CMS with an optional database.", Tagline = "Publish", Category = "cms", Family = "apps",
                    Tags = [.. s_tags], Icon = "./card/icon.svg", License = "MIT", Documentation = "https://example.org/docs", Screenshots = ["./card/one.png"],
                },
                Visibility = Visibility.Listed,
                Owner = new() { Team = "apps", Contact = $"{"apps"}@example.org" },
                Placement = new()
                {
                    Modes = new List<PlacementMode> { PlacementMode.Singleton, PlacementMode.ActiveHotStandby }, Default = PlacementMode.Singleton,
                    DefaultOnMultiRegion = PlacementMode.ActiveHotStandby, MinRegions = 1, MaxRegions = 2,
                },
                DefaultPlacement = new() { Vcluster = PlacementTier.Rtz },
                AllowedPlacements = [PlacementTier.Host, PlacementTier.Rtz],
                Depends = [DependsOn("bp-postgres", "^1.4", alias: "db") with { When = "{{ .config.postgres.mode == 'embedded' }}", Values = new() { ["databases"] = ["press"] } }],
                Manifests = new()
                {
                    Source = new() { Kind = ManifestSourceKind.HelmChart, Ref = "oci://ghcr.io/openova-io/bp-press:1.3.0" },
                    Overlays = new() { ["small"] = new() { ["replicas"] = 1 }, ["large"] = new() { ["replicas"] = 5 } },
                    HelmRelease = new() { DisableWait = false },
                },
                Upgrades = new() { From = ["1.2.x", "^1.1", ">=1.0.5 <2"], Blocks = ["1.0.x"] },
                Rotation = [new() { Kind = "oauth-client-secret", Name = "press-client", Ttl = "90d" }],
                Observability = new() { Metrics = "prometheus", Logs = "stdout", Traces = "otlp" },
                Outputs = new() { ["url"] = new() { ["valueFrom"] = "endpoint/ui" } },
                Topology = new()
                {
                    Supported = [TopologyMode.ActiveHotStandby, TopologyMode.Singleton],
                    Defaults = new() { MultiRegion = TopologyMode.ActiveHotStandby, SingleRegion = TopologyMode.Singleton },
                    PerTopology = new()
                    {
                        ActiveHotStandby = new()
                        {
                            Replication = new() { Backend = ReplicationBackend.CnpgPair, Mode = ReplicationMode.Sync, LagSloSeconds = 0 },
                            Switchover = new() { Mechanism = SwitchoverMechanism.Continuum, RtoSeconds = 30, RpoSeconds = 0 },
                            Placement = new()
                            {
                                Tier = TopologyTier.Rtz, Clusters = ["rtz-A", "rtz-B"],
                                Roles = new Dictionary<string, ClusterRole> { { "rtz-A", ClusterRole.Active }, { "rtz-B", ClusterRole.Passive } },
                            },
                        },
                        Singleton = new() { Placement = s_one },
                    },
                },
                Endpoints =
                [
                    new()
                    {
                        Name = "ui", HostnameTemplate = "{{.AppName}}.{{.OrgDomain}}", Port = 443, Protocol = EndpointProtocol.Https, Tls = true,
                        Visibility = EndpointVisibility.Public, LaunchDefault = true, SsoEnabled = true, SsoInitPath = "/login",
                    },
                ],
                Sso = new()
                {
                    Realm = SsoRealm.Organization, ProtocolMapper = SsoProtocol.Oidc, GroupsClaim = "groups", RolesFromGroup = new Dictionary<string, string> { [Admins] = "admin" },
                    SilentLogin = true, AdminGroup = Admins, Bootstrap = new() { Enabled = true, ProviderSlug = "sovereign", EnforceAdminGroup = false },
                },
                HasUserUIEndpoint = true,
                MultiInstance = new() { Enabled = true, MaxPerOrg = 10, NamingTemplate = "{{.AppName}}-{{.InstanceID}}", IsolationLevel = IsolationLevel.Namespace },
                ConsoleUI = new() { SidebarEntry = true, SidebarLabel = "Press", SidebarRoute = "/apps/bp-press/dashboard", SidebarOrder = 50, SidebarIcon = "M4 4h16v16h-16z" },
                BackingServices = [new() { Type = BackingServiceType.Postgres, Mode = BackingServiceMode.Shared, InstanceRef = "shared-pg", Database = "press", Role = "press", SecretName = "press-db" }],
            };
        }
        """;
}
