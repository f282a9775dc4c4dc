namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>Instances in source.</summary>
internal static class Resources
{
    /// <summary>One of each kind, with every field that its definition names.</summary>
    public const string EveryField = """
        public static class Kit
        {
            private static readonly OrganizationSlug s_acme = "acme";
            private static readonly ClusterName s_first = ClusterName.Create(Region.Fsn, BuildingBlock.Rtz, EnvironmentType.Prod);

            [PlatformResource]
            public static SovereignResource Sovereign { get; } = new()
            {
                Metadata = new() { Name = "one", Labels = new Dictionary<string, string> { ["openova.io/provider"] = Provider.Hetzner }, Annotations = new Dictionary<string, string> { ["example.org/b"] = "2", ["example.org/a"] = "1" } },
                Spec = new()
                {
                    Fqdn = "one.example.org", DeploymentId = "0123456789abcdef", BcpTopology = BcpTopology.ActiveHotstandby, Provider = Provider.Hetzner,
                    Regions = [new() { Code = "fsn1", Role = "primary", Az = "fsn1-dc14", Provider = Provider.Hetzner }, new() { Code = "hel1", Role = "standby" }],
                    ParentDomains = [new() { Name = "example.org", Role = ParentDomainRole.Primary }, new() { Name = "example.net", Role = ParentDomainRole.OrgPool }],
                    Extra = new() { ["anythingElse"] = true },
                },
            };

            [PlatformResource]
            public static readonly OrganizationResource Organization = new()
            {
                Metadata = new() { Name = s_acme },
                Spec = new()
                {
                    Slug = s_acme, DisplayName = "Acme", Kind = OrganizationKind.Customer, Tier = OrganizationTier.Corporate, BillingMode = BillingMode.Real, SovereignRef = "one.example.org",
                    ParentOrg = "holding", DefaultEnvironmentType = EnvironmentType.Dev, Owners = [new() { Email = "ann@example.org", Role = OwnerRole.Owner }],
                    Identity = new()
                    {
                        FederationProvider = FederationProvider.GenericOidc,
                        FederationConfig = new()
                        {
                            Issuer = "https://id.example.org", ClientId = "catalyst", ClientSecretRef = new() { Name = "oidc", Key = "client-secret" }, TenantId = "t",
                            AuthorizationUrl = "https://id.example.org/a", TokenUrl = "https://id.example.org/t", JwksUrl = "https://id.example.org/k", ClaimMappers = [new() { Src = "mail", Dest = "email" }],
                        },
                    },
                    TenantPublic = new() { ParentDomain = "example.org", Subdomain = "acme", BackendService = "shop", BackendPort = 8080, Product = "shop" },
                },
            };

            [PlatformResource]
            public static EnvironmentResource Environment => new()
            {
                Metadata = new() { Name = EnvironmentName.Create("acme", EnvironmentType.Prod) },
                Spec = new()
                {
                    OrganizationRef = s_acme, EnvType = EnvironmentType.Prod, Placement = EnvironmentPlacement.MultiRegion, PolicyRef = "acme-prod-policy",
                    Regions = [new() { Provider = Provider.Hetzner, Region = Region.Fsn, BuildingBlock = BuildingBlock.Rtz, HostCluster = s_first }, new() { Provider = "hetzner", Region = "hel", BuildingBlock = BuildingBlock.Parse("rtz") }],
                },
            };

            [PlatformResource]
            public static EnvironmentPolicyResource Policy { get; } = new()
            {
                Metadata = new() { Name = "acme-prod-policy" },
                Spec = new()
                {
                    Promotion = new() { RequiredApprovers = 2, SoakHours = 24, RequiredComplianceScore = 80 },
                    Compliance = new()
                    {
                        Weights = new Dictionary<string, PolicyWeight> { ["probes-present"] = new() { Weight = 10, Scope = PolicyScope.All } },
                        Modes = new Dictionary<string, PolicyMode> { ["probes-present"] = PolicyMode.Enforcing },
                    },
                },
            };

            [PlatformResource]
            public static ApplicationResource Application { get; } = new()
            {
                Metadata = new() { Name = "site", Namespace = s_acme },
                Spec = new()
                {
                    EnvironmentRef = EnvironmentName.Parse("acme-prod"), BlueprintRef = new() { Name = "bp-press", Version = "1.3.0" },
                    Placement = new() { Vcluster = PlacementTier.Rtz, Regions = [s_first], Clusters = [ClusterId.Parse("rtz-A")], Mode = PlacementMode.ActivePassive },
                    Regions = [s_first, "hz-hel-rtz-prod"], Parameters = new() { ["title"] = "Acme", ["ports"] = [80, 443] },
                    HealthCheck = new() { Path = "/healthz", Port = 8080, IntervalSeconds = 10, TimeoutSeconds = 2 }, Owners = [new() { Email = "bob@example.org", Role = OwnerRole.Developer }],
                    Topology = new() { AutoFailover = true, Rto = "15m", Rpo = "30s", MinReplicas = 2 }, InstanceId = "site1", IsolationLevel = IsolationLevel.Vcluster, NamingTemplate = "{{.AppName}}",
                    Bootstrap = false, HelmRelease = new() { Name = "site", Namespace = "acme" }, DependsOn = [new() { Name = "db", Namespace = "acme", Context = "main" }],
                },
            };

            [PlatformResource(Folder = "environments/more")]
            public static ApplicationResource Standby { get; } = Application with { Metadata = new() { Name = "site-b", Namespace = "acme" }, Spec = Application.Spec! with { Placement = ApplicationPosture.ActiveHotstandby } };
        }
        """;

    /// <summary>The platform's valid samples, by file and place in it.</summary>
    public static readonly (string File, int Document, string Type, string Value)[] Valid =
    [
        ("sovereign", 0, "SovereignResource", """
            new()
            {
                Metadata = new() { Name = "one" },
                Spec = new()
                {
                    Fqdn = "one.example.org", DeploymentId = "0123456789abcdef", BcpTopology = BcpTopology.ActiveHotstandby, Provider = Provider.Hetzner,
                    Regions = [new() { Code = "fsn1", Role = "primary" }, new() { Code = "hel1", Role = "standby" }], ParentDomains = [new() { Name = "example.org", Role = ParentDomainRole.Primary }],
                },
            }
            """),
        ("organization", 0, "OrganizationResource", Organization("")),
        ("environment", 0, "EnvironmentResource", Environment("\"fsn\"")),
        ("environmentpolicy", 0, "EnvironmentPolicyResource", """
            new()
            {
                Metadata = new() { Name = "acme-prod-policy" },
                Spec = new()
                {
                    Promotion = new() { RequiredApprovers = 2, SoakHours = 24, RequiredComplianceScore = 80 },
                    Compliance = new()
                    {
                        Weights = new Dictionary<string, PolicyWeight> { ["probes-present"] = new() { Weight = 10, Scope = PolicyScope.All } },
                        Modes = new Dictionary<string, PolicyMode> { ["probes-present"] = PolicyMode.Enforcing },
                    },
                },
            }
            """),
        ("application", 0, "ApplicationResource", Application("site", "Placement = ApplicationPosture.SingleRegion")),
        ("application", 1, "ApplicationResource", Application("site-b", "Placement = new() { Vcluster = PlacementTier.Rtz, Regions = [\"hz-fsn-rtz-prod\"] }")),
        ("application", 2, "ApplicationResource", """
            new()
            {
                Metadata = new() { Name = "shared-pg", Namespace = "flux-system" },
                Spec = new() { Bootstrap = true, BlueprintRef = new() { Name = "bp-postgres", Version = "0.2.16" }, HelmRelease = new() { Name = "bp-postgres-shared", Namespace = "flux-system" } },
            }
            """),
    ];

    public static string Organization(string with) => "new() { Metadata = new() { Name = \"acme\" }, Spec = new OrganizationSpec { Slug = \"acme\", DisplayName = \"Acme\", Kind = OrganizationKind.Customer, Tier = OrganizationTier.Corporate, "
        + "BillingMode = BillingMode.Real, SovereignRef = \"one.example.org\", Owners = [new() { Email = \"a@example.org\", Role = OwnerRole.Owner }] }" + (with.Length == 0 ? "" : " with { " + with + " }") + " }";

    public static string Environment(string region, string with = "") => "new() { Metadata = new() { Name = \"acme-prod\" }, Spec = new EnvironmentSpec { OrganizationRef = \"acme\", EnvType = EnvironmentType.Prod, Placement = EnvironmentPlacement.SingleRegion, "
        + "Regions = [new() { Provider = Provider.Hetzner, Region = " + region + ", BuildingBlock = BuildingBlock.Rtz }] }" + (with.Length == 0 ? "" : " with { " + with + " }") + " }";

    public static string Application(string name, string with) => "new() { Metadata = new() { Name = \"" + name + "\", Namespace = \"acme\" }, Spec = new ApplicationSpec { EnvironmentRef = \"acme-prod\", BlueprintRef = new() { Name = \"bp-press\", Version = \"1.3.0\" }, "
        + "Regions = [\"hz-fsn-rtz-prod\"] }" + (with.Length == 0 ? "" : " with { " + with + " }") + " }";
}
