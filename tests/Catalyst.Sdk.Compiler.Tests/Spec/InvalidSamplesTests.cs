using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>The platform's invalid Blueprints: each is either reported by us or can't be said in C# at all.</summary>
public sealed class InvalidSamplesTests
{
    private const string One = "Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton }";
    private const string Host = "Name = \"ui\", HostnameTemplate = ";

    /// <summary>The sample, the same in C#, and the rule that reports it.</summary>
    public static TheoryData<string, string, string> Reported => new()
    {
        { "ci-cluster-region-letter", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Placement = new() { Clusters = [\"rtz-C\"], Roles = new Dictionary<string, ClusterRole> { [\"rtz-C\"] = ClusterRole.Singleton } } } } }", "CAT1124" },
        { "ci-cluster-without-role", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Placement = new() { Clusters = [\"rtz-A\"] } } } }", "CAT1126" },
        { "ci-topology-missing", "", "CAT1117" },
        { "card-title-empty", "Card = new() { Title = \"\" }", "CAT1103" },
        { "card-title-missing", "Card = new()", "CAT1101" },
        { "console-order-range", "ConsoleUI = new() { SidebarOrder = 101 }", "CAT1137" },
        { "depends-name-missing", "Depends = [new() { Version = \"^1\" }]", "CAT1101" },
        { "depends-name-one-char", "Depends = [DependsOn(\"c\", \"^1\")]", "CAT1201" },
        { "depends-name-upper", "Depends = [DependsOn(\"bp-CNPG\", \"^1\")]", "CAT1201" },
        { "endpoint-hostname-empty", "Endpoints = [new() { " + Host + "\"\" }]", "CAT1130" },
        { "endpoint-hostname-long", "Endpoints = [new() { " + Host + "\"" + new string('a', 254) + "\" }]", "CAT1130" },
        { "endpoint-hostname-missing", "Endpoints = [new() { Name = \"ui\" }]", "CAT1101" },
        { "endpoint-hostname-url", "Endpoints = [new() { " + Host + "\"https://a.b\" }]", "CAT1131" },
        { "endpoint-name-missing", "Endpoints = [new() { HostnameTemplate = \"a\" }]", "CAT1101" },
        { "endpoint-name-one-char", "Endpoints = [new() { Name = \"u\", HostnameTemplate = \"a\" }]", "CAT1128" },
        { "endpoint-name-upper", "Endpoints = [new() { Name = \"UI\", HostnameTemplate = \"a\" }]", "CAT1128" },
        { "endpoint-port-range", "Endpoints = [new() { " + Host + "\"a\", Port = 70000 }]", "CAT1134" },
        { "endpoint-sso-path-long", "Endpoints = [new() { " + Host + "\"a\", SsoInitPath = \"" + new string('a', 513) + "\" }]", "CAT1134" },
        { "endpoint-token-cluster-id", "Endpoints = [new() { " + Host + "\"{{.ClusterID}}.a\" }]", "CAT1129" },
        { "endpoint-token-instance-id", "Endpoints = [new() { " + Host + "\"{{.InstanceID}}.a\" }]", "CAT1129" },
        { "manifests-overlays-type", "Manifests = new() { Overlays = [\"a\"] }", "CAT1103" },
        { "multi-enabled-missing", "MultiInstance = new() { MaxPerOrg = 1 }", "CAT1101" },
        { "multi-max-range", "MultiInstance = new() { Enabled = true, MaxPerOrg = 1001 }", "CAT1136" },
        { "placement-default-not-in-modes", "Placement = new() { Modes = [PlacementMode.Singleton], Default = PlacementMode.ActiveActive }", "CAT1113" },
        { "placement-max-regions", "Placement = new() { MaxRegions = 6 }", "CAT1114" },
        { "placement-modes-empty", "Placement = new() { Modes = [] }", "CAT1112" },
        { "placement-multi-default-not-in-modes", "Placement = new() { Modes = [PlacementMode.Singleton], DefaultOnMultiRegion = PlacementMode.ActiveActive }", "CAT1113" },
        { "placement-regions-range", "Placement = new() { MinRegions = 0 }", "CAT1114" },
        { "produces-instance-missing", "ProducesInstances = new() { Kind = \"K\" }", "CAT1141" },
        { "rotation-kind-missing", "Rotation = [new() { Ttl = \"90d\" }]", "CAT1101" },
        { "rotation-ttl-weeks", "Rotation = [new() { Kind = \"k\", Ttl = \"2w\" }]", "CAT1110" },
        { "rotation-ttl-words", "Rotation = [new() { Kind = \"k\", Ttl = \"ninety days\" }]", "CAT1110" },
        { "sso-realm-missing", "Sso = new() { SilentLogin = true }", "CAT1101" },
        { "topology-backend-missing", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Replication = new(), Placement = new() } } }", "CAT1101" },
        { "topology-cluster-duplicate", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Placement = new() { Clusters = [\"rtz-A\", \"rtz-A\"], Roles = new Dictionary<string, ClusterRole> { [\"rtz-A\"] = ClusterRole.Singleton } } } } }", "CAT1125" },
        { "topology-cluster-pattern", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Placement = new() { Clusters = [\"hz-fsn-rtz-prod\"] } } } }", "CAT1123" },
        { "topology-default-missing", "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { SingleRegion = TopologyMode.Singleton } }", "CAT1101" },
        { "topology-hot-standby-async", Variant("ActiveHotStandby", "Replication = new() { Backend = ReplicationBackend.Raft, Mode = ReplicationMode.Async }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }, Placement = new()"), "CAT1121" },
        { "topology-hot-standby-no-switchover", Variant("ActiveHotStandby", "Replication = new() { Backend = ReplicationBackend.Raft }, Placement = new()"), "CAT1120" },
        { "topology-lag-range", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Replication = new() { Backend = ReplicationBackend.None, LagSloSeconds = -1 }, Placement = new() } } }", "CAT1122" },
        { "topology-multi-default-unsupported", "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.Singleton } }", "CAT1118" },
        { "topology-role-key", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Placement = new() { Roles = new Dictionary<string, ClusterRole> { [\"main\"] = ClusterRole.Active } } } } }", "CAT1127" },
        { "topology-rto-range", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() { Switchover = new() { Mechanism = SwitchoverMechanism.None, RtoSeconds = 100000 }, Placement = new() } } }", "CAT1122" },
        { "topology-single-default-unsupported", "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.ActiveActive } }", "CAT1118" },
        { "topology-singleton-no-placement", "Topology = new() { " + One + ", PerTopology = new() { Singleton = new() } }", "CAT1120" },
        { "topology-supported-duplicate", "Topology = new() { Supported = [TopologyMode.Singleton, TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }", "CAT1119" },
        { "topology-supported-empty", "Topology = new() { Supported = [], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }", "CAT1119" },
        { "topology-supported-missing", "Topology = new() { Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }", "CAT1101" },
        { "topology-variant-active-active-unsupported", Unsupported("ActiveActive"), "CAT1118" },
        { "topology-variant-active-hot-standby-unsupported", Unsupported("ActiveHotStandby"), "CAT1118" },
        { "topology-variant-active-passive-unsupported", Unsupported("ActivePassive"), "CAT1118" },
        { "topology-variant-singleton-unsupported", "Topology = new() { Supported = [TopologyMode.ActiveActive], Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.ActiveActive }, PerTopology = new() { Singleton = new() { Placement = new() } } }", "CAT1118" },
        { "upgrades-blocks-four-part", "Upgrades = new() { Blocks = [\"1.2.3.4\"] }", "CAT1202" },
        { "upgrades-from-empty", "Upgrades = new() { From = [\"\"] }", "CAT1202" },
        { "upgrades-from-or", "Upgrades = new() { From = [\"1.x || 2.x\"] }", "CAT1202" },
        { "upgrades-from-words", "Upgrades = new() { From = [\"latest\"] }", "CAT1202" },
        { "warn-name-title", "Card = new() { Title = \"Word Press\" }", "CAT1006" },
    };

    /// <summary>What the attribute says; <see cref="SpecDiagnosticsTests"/> has the cases of CAT1001 and CAT1002.</summary>
    private static readonly string[] s_attribute =
    [
        "name-missing", "name-too-long", "name-upper", "warn-name-form", "version-build-metadata", "version-two-part", "version-upper-prerelease", "version-v-prefix",
    ];

    /// <summary>What the types leave no way to say: other values of an enum, another type, a field that is computed, an unknown key.</summary>
    private static readonly string[] s_unsayable =
    [
        "allowed-placements-enum", "api-version", "backing-mode-enum", "backing-type-enum", "card-tags-type", "ci-version-lockstep", "default-placement-mgt", "depends-bare-string",
        "endpoint-protocol-enum", "endpoint-variant", "endpoint-visibility-enum", "manifests-disable-wait-type", "manifests-kind-enum", "multi-isolation-enum", "observability-metrics-type", "placement-mode-enum",
        "placement-modes-null", "placement-vcluster-host", "sso-mapper-enum", "sso-realm-enum", "sso-roles-value", "topology-backend-enum", "topology-legacy-spelling",
        "topology-mechanism-enum", "topology-role-enum", "topology-supported-enum", "topology-tier-enum", "topology-variant-key", "version-missing", "version-number", "visibility-enum", "warn-mode-legacy",
        "card-missing", "spec-missing", // an absent Spec is an error of C#, an absent card is in SpecDiagnosticsTests
    ];

    [Theory]
    [MemberData(nameof(Reported))]
    public void What_the_platform_refuses_is_reported(string sample, string part, string rule)
    {
        SharedFolder.Require("upstream", "samples", "invalid", sample + ".yaml");
        var card = part.StartsWith("Card", StringComparison.Ordinal) ? "" : "Card = new() { Title = \"Press\" }, ";
        var topology = part.StartsWith("Topology", StringComparison.Ordinal) || rule == "CAT1117" ? "" : $"Topology = new() {{ {One} }}, ";
        var (_, problems) = SpecHarness.LowerWithConventions(SpecHarness.Class($"new() {{ {card}{topology}{part} }}"));
        Assert.Equal([rule], problems.Select(static p => p.Rule.Id));
    }

    [Fact]
    public void No_sample_is_forgotten()
    {
        var samples = Directory.EnumerateFileSystemEntries(SharedFolder.Require("upstream", "samples", "invalid")).Select(static p => Path.GetFileNameWithoutExtension(p)!)
            .Where(static n => !n.StartsWith("application-", StringComparison.Ordinal) && !n.StartsWith("environment-", StringComparison.Ordinal)
                && !n.StartsWith("organization-", StringComparison.Ordinal) && !n.StartsWith("sovereign-", StringComparison.Ordinal));
        var listed = Reported.Select(static r => r.Data.Item1).Concat(s_attribute).Concat(s_unsayable);
        Assert.Equal(samples.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static string Variant(string name, string content) =>
        $"Topology = new() {{ Supported = [TopologyMode.{name}], Defaults = new() {{ MultiRegion = TopologyMode.{name}, SingleRegion = TopologyMode.{name} }}, PerTopology = new() {{ {name} = new() {{ {content} }} }} }}";

    private static string Unsupported(string name) =>
        $"Topology = new() {{ {One}, PerTopology = new() {{ {name} = new() {{ Replication = new() {{ Backend = ReplicationBackend.Raft }}, Switchover = new() {{ Mechanism = SwitchoverMechanism.Manual }}, Placement = new() }} }} }}";
}
