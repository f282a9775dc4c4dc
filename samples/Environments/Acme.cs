using Catalyst.Sdk;

namespace Samples.Environments;

/// <summary>An organization, its environment for production with the gates before it, and what runs there.</summary>
public static class Acme
{
    private static readonly ResourceOwner s_ann = new() { Email = "ann@example.org", Role = OwnerRole.Owner };

    [PlatformResource]
    public static OrganizationResource Organization { get; } = new()
    {
        Metadata = new() { Name = Names.Acme },
        Spec = new()
        {
            Slug = Names.Acme,
            DisplayName = "Acme",
            Kind = OrganizationKind.Customer,
            Tier = OrganizationTier.Corporate,
            BillingMode = BillingMode.Real,
            SovereignRef = Names.Sovereign,
            Owners = [s_ann],
        },
    };

    [PlatformResource]
    public static EnvironmentResource Production { get; } = new()
    {
        Metadata = new() { Name = Names.Production, Labels = new Dictionary<string, string> { ["openova.io/organization"] = Names.Acme } },
        Spec = new()
        {
            OrganizationRef = Names.Acme,
            EnvType = EnvironmentType.Prod,
            Placement = EnvironmentPlacement.MultiRegion,
            Regions =
            [
                new() { Provider = Provider.Hetzner, Region = Region.Fsn, BuildingBlock = BuildingBlock.Rtz, HostCluster = Names.Falkenstein },
                new() { Provider = Provider.Hetzner, Region = Region.Hel, BuildingBlock = BuildingBlock.Rtz, HostCluster = Names.Helsinki },
            ],
            PolicyRef = Names.Production.PolicyName,
        },
    };

    [PlatformResource]
    public static EnvironmentPolicyResource Gates { get; } = new()
    {
        Metadata = new() { Name = Names.Production.PolicyName },
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
    public static ApplicationResource Site { get; } = new()
    {
        Metadata = new() { Name = "site", Namespace = Names.Acme },
        Spec = new()
        {
            EnvironmentRef = Names.Production,
            BlueprintRef = new() { Name = "bp-press", Version = "1.3.0" },
            Placement = ApplicationPosture.ActiveHotstandby,
            Regions = [Names.Falkenstein, Names.Helsinki],
            Parameters = new() { ["title"] = "Acme" },
            Topology = new() { Rto = "15m", Rpo = "1m" },
            Owners = [s_ann],
        },
    };
}
