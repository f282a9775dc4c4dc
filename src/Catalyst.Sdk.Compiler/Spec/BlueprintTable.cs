using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Diagnostics;
using static Catalyst.Sdk.Compiler.Spec.FieldShape;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>
/// Every field of <c>blueprint.yaml</c> in the order of writing, with the platform's limits: the one place where they stand.
/// </summary>
/// <remarks>Sources: the custom resource definition (all rows, where not said otherwise); the topology schema and the controllers
/// (rows and limits marked so); the console's line reader (<see cref="OneLine"/>). A test compares the rows with the definition.</remarks>
internal static class BlueprintTable
{
    /// <summary>The form of a Blueprint's version, and of the versions that Applications pin.</summary>
    public const string VersionPattern = @"^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.-]+)?$";

    /// <summary>The narrowest of the forms that the platform's readers demand of a name: the topology schema's length (42 after <c>bp-</c>),
    /// the letter that the controller and the definition want after <c>bp-</c>, the chart's prefix.</summary>
    public const string NamePattern = "^bp-[a-z][a-z0-9-]{0,40}[a-z0-9]$";

    /// <summary>How a dependency is named.</summary>
    public const string DependencyPattern = "^(bp-)?[a-z][a-z0-9-]{1,62}$";

    public const string EndpointPattern = "^[a-z][a-z0-9-]{0,30}[a-z0-9]$";

    public const string ClusterPattern = "^(mgmt|dmz|rtz)-[A-Z0-9]+$";
    private const string ClusterWords = "mgmt, dmz or rtz, a dash, and capitals or digits, such as rtz-A";

    // Kubernetes' own limits of labels: an optional DNS prefix, then a name of at most 63.
    private const string QualifiedName = @"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";
    private const string LabelValue = "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$";
    private const string LabelWords = "at most 63 letters, digits, dashes, dots and underscores, a letter or digit at both ends";

    /// <summary>The console reads line by line: a text of several lines, or text after a blank and #, is lost there.</summary>
    private const string OneLine = @"[\r\n]|\s#";

    private const string OneLineBecause = "has a line break, or a # after a blank, from where on the console's reader loses the text";

    private static readonly string[] s_modes = ["singleton", "active-active", "active-hot-standby", "active-passive", "single-region", "active-hotstandby",
        "primary-only", "secondary-only", "every-region"];

    private static readonly string[] s_topologies = ["active-active", "active-hot-standby", "active-passive", "singleton"];
    private static readonly string[] s_tiers = ["host", "mgmt", "dmz", "rtz"];

    public static readonly IReadOnlyList<FieldRule> SpecRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.version", Text) { IsComputed = true, Pattern = VersionPattern },
        new("spec.card", Map) { IsRequired = true, IsOpen = true },
        new("spec.card.title", Text) { IsRequired = true, MinLength = 1, Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.summary", Text) { Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.description", Text),
        new("spec.card.tagline", Text) { Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.icon", Text) { Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.category", Text) { Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.family", Text),
        new("spec.card.tags", List),
        new("spec.card.tags[]", Text) { Refused = OneLine, RefusedBecause = OneLineBecause },
        new("spec.card.documentation", Text),
        new("spec.card.docs", Text),
        new("spec.card.license", Text),
        new("spec.card.screenshots", List),
        new("spec.card.screenshots[]", Text),
        new("spec.visibility", Text) { Values = ["listed", "unlisted", "private"] },
        new("spec.owner", Map) { IsOpen = true },
        new("spec.owner.team", Text),
        new("spec.owner.contact", Text),
        new("spec.configSchema", Map) { IsOpen = true, IsComputed = true },
        new("spec.consoleUI", Map),
        new("spec.consoleUI.sidebarEntry", Flag),
        new("spec.consoleUI.sidebarLabel", Text),
        new("spec.consoleUI.sidebarRoute", Text),
        new("spec.consoleUI.sidebarOrder", Integer) { Rule = MetadataRules.SidebarOrder, Minimum = 0, Maximum = 100 },
        new("spec.consoleUI.sidebarIcon", Text),
        new("spec.placementSchema", Map) { IsOpen = true },
        new("spec.placementSchema.modes", List) { Rule = MetadataRules.NoModes, MinItems = 1 },
        new("spec.placementSchema.modes[]", Text) { Values = s_modes },
        new("spec.placementSchema.default", Text) { Values = s_modes },
        new("spec.placementSchema.defaultOnMultiRegion", Text) { Values = s_modes },
        new("spec.placementSchema.minRegions", Integer) { Rule = MetadataRules.Regions, Minimum = 1, Maximum = 5 },
        new("spec.placementSchema.maxRegions", Integer) { Rule = MetadataRules.Regions, Minimum = 1, Maximum = 5 },
        new("spec.placementSchema.vcluster", Text) { Values = ["dmz", "mgmt", "rtz"] },
        new("spec.defaultPlacement", Map) { IsOpen = true },
        new("spec.defaultPlacement.vcluster", Text) { Values = s_tiers },
        new("spec.defaultPlacement.regions", List),
        new("spec.defaultPlacement.regions[]", Text),
        new("spec.defaultPlacement.clusters", List),
        new("spec.defaultPlacement.clusters[]", Text),
        new("spec.allowedPlacements", List),
        new("spec.allowedPlacements[]", Text) { Values = s_tiers },
        new("spec.depends", List),
        new("spec.depends[]", Map) { IsOpen = true },
        new("spec.depends[].blueprint", Dependency) { IsRequired = true, Pattern = DependencyPattern },
        new("spec.depends[].version", Versions),
        new("spec.depends[].alias", Text),
        new("spec.depends[].when", Text),
        new("spec.depends[].values", Map) { IsOpen = true },
        new("spec.depends[].optional", Flag), // kept by the definition, which does not name it
        new("spec.manifests", Map) { IsOpen = true },
        new("spec.manifests.chart", Text) { IsComputed = true },
        new("spec.manifests.source", Map) { IsOpen = true },
        new("spec.manifests.source.kind", Text) { Values = ["HelmChart", "Kustomize", "OAM"] },
        new("spec.manifests.source.ref", Text),
        new("spec.manifests.overlays", Map) { IsOpen = true },
        new("spec.manifests.values", Map) { IsOpen = true },
        new("spec.manifests.helmRelease", Map) { IsOpen = true },
        new("spec.manifests.helmRelease.disableWait", Flag),
        new("spec.upgrades", Map) { IsOpen = true },
        new("spec.upgrades.from", List),
        new("spec.upgrades.from[]", Versions),
        new("spec.upgrades.blocks", List),
        new("spec.upgrades.blocks[]", Versions),
        new("spec.rotation", List),
        new("spec.rotation[]", Map) { IsOpen = true },
        new("spec.rotation[].kind", Text) { IsRequired = true },
        new("spec.rotation[].name", Text),
        new("spec.rotation[].ttl", Text) { Rule = MetadataRules.RotationTtl, Pattern = "^[0-9]+(s|m|h|d)$", Words = "a number and one unit of s, m, h, d, such as 90d", Mend = MeantTexts.Lifetime },
        new("spec.observability", Map) { IsOpen = true },
        new("spec.observability.metrics", Text),
        new("spec.observability.logs", Text),
        new("spec.observability.traces", Text),
        new("spec.outputs", Map) { IsOpen = true },
        new("spec.topology", Map),
        new("spec.topology.supported", List) { Rule = MetadataRules.Supported, IsRequired = true, MinItems = 1, IsSet = true },
        new("spec.topology.supported[]", Text) { Values = s_topologies },
        new("spec.topology.defaults", Map) { IsRequired = true },
        new("spec.topology.defaults.multi-region", Text) { IsRequired = true, Values = s_topologies },
        new("spec.topology.defaults.single-region", Text) { IsRequired = true, Values = s_topologies },
        new("spec.topology.perTopology", Map),
        .. Variant("active-active", replication: true, switchover: false),
        .. Variant("active-hot-standby", replication: true, switchover: true),
        .. Variant("active-passive", replication: true, switchover: true),
        .. Variant("singleton", replication: false, switchover: false),
        new("spec.endpoints", List),
        new("spec.endpoints[]", Map),
        new("spec.endpoints[].name", Text)
        {
            Rule = MetadataRules.EndpointName, IsRequired = true, Pattern = EndpointPattern,
            Words = "2 to 32 lower-case letters, digits and dashes, a letter first, no dash last", Mend = MeantTexts.EndpointName,
        },
        new("spec.endpoints[].hostnameTemplate", Text)
        {
            Rule = MetadataRules.HostToken, Length = MetadataRules.HostLength, IsRequired = true, MinLength = 1, MaxLength = 253,
            Refused = "[{][{][ ]*[.](InstanceID|ClusterID)", RefusedBecause = "may not hold {{.InstanceID}} or {{.ClusterID}}, which nothing resolves: use {{.AppName}}", Mend = MeantTexts.Host,
        },
        new("spec.endpoints[].port", Integer) { Rule = MetadataRules.EndpointLimits, Minimum = 1, Maximum = 65535 },
        new("spec.endpoints[].protocol", Text) { Values = ["https", "http", "grpc", "tcp", "udp"] },
        new("spec.endpoints[].tls", Flag),
        new("spec.endpoints[].visibility", Text) { Values = ["public", "private", "internal"] },
        new("spec.endpoints[].launchDefault", Flag),
        new("spec.endpoints[].ssoEnabled", Flag),
        new("spec.endpoints[].ssoInitPath", Text) { Rule = MetadataRules.EndpointLimits, MaxLength = 512 },
        new("spec.sso", Map),
        new("spec.sso.realm", Text) { IsRequired = true, Values = ["sovereign", "{{.OrgSlug}}"] },
        new("spec.sso.protocolMapper", Text) { Values = ["oidc", "saml"] },
        new("spec.sso.groupsClaim", Text),
        new("spec.sso.rolesFromGroup", Map) { Rule = MetadataRules.RoleGroup, KeyPattern = "^[A-Za-z][A-Za-z0-9_-]*$", KeyWords = "a letter, then letters, digits, dashes and underscores" }, // keys: topology schema
        new("spec.sso.rolesFromGroup.*", Text),
        new("spec.sso.silentLogin", Flag),
        new("spec.sso.adminGroup", Text),
        new("spec.sso.bootstrap", Map),
        new("spec.sso.bootstrap.enabled", Flag),
        new("spec.sso.bootstrap.providerSlug", Text),
        new("spec.sso.bootstrap.enforceAdminGroup", Flag),
        new("spec.hasUserUIEndpoint", Flag),
        new("spec.multiInstance", Map),
        new("spec.multiInstance.enabled", Flag) { IsRequired = true },
        new("spec.multiInstance.maxPerOrg", Integer) { Rule = MetadataRules.MaxPerOrg, Minimum = 0, Maximum = 1000 },
        new("spec.multiInstance.namingTemplate", Text),
        new("spec.multiInstance.isolationLevel", Text) { Values = ["namespace", "vcluster"] },
        new("spec.producesInstances", Map),
        new("spec.producesInstances.kind", Text) { Absence = MetadataRules.Produces, IsRequired = true },
        new("spec.producesInstances.instanceBlueprint", Text) { Absence = MetadataRules.Produces, IsRequired = true },

        // From here on: kept by the definition, which does not name them.
        new("spec.shareable", Flag), // console's catalogue
        new("spec.contextSchema", Map) { IsOpen = true }, // console's catalogue
        new("spec.contextSchema.kind", Text),
        new("spec.contextSchema.valuesKey", Text),
        new("spec.contextSchema.needs", List),
        new("spec.contextSchema.needs[]", Text),
        new("spec.contextSchema.produces", List),
        new("spec.contextSchema.produces[]", Text),
        new("spec.placementCapability", Text) { Values = ["multi-primary"] }, // application controller
        new("spec.backingServices", List), // topology schema
        new("spec.backingServices[]", Map),
        new("spec.backingServices[].type", Text) { Absence = MetadataRules.BackingService, IsRequired = true, Values = ["postgres"] },
        new("spec.backingServices[].mode", Text) { Values = ["private", "shared"] },
        new("spec.backingServices[].instanceRef", Text),
        new("spec.backingServices[].database", Text),
        new("spec.backingServices[].role", Text),
        new("spec.backingServices[].secretName", Text),
    ];

    /// <summary>Labels and annotations of the object: Kubernetes' limits.</summary>
    public static readonly IReadOnlyList<FieldRule> MetadataRows = [new("metadata", Map), .. LabelRows()];

    /// <summary><c>Chart.yaml</c>: Helm's limits.</summary>
    public static readonly IReadOnlyList<FieldRule> ChartRows =
    [
        new("Chart.yaml", Map),
        .. Chart(),
    ];

    public static readonly FieldRule Spec = FieldRule.Tree(SpecRows);

    public static readonly FieldRule Metadata = FieldRule.Tree(MetadataRows);

    public static readonly FieldRule ChartFile = FieldRule.Tree(ChartRows);

    /// <summary>Labels and annotations of any object.</summary>
    public static FieldRule[] LabelRows() =>
    [
        new("metadata.labels", Map) { KeyPattern = QualifiedName, KeyWords = "a qualified name such as example.org/name" },
        new("metadata.labels.*", Text) { Pattern = LabelValue, Words = LabelWords },
        new("metadata.annotations", Map) { KeyPattern = QualifiedName, KeyWords = "a qualified name such as example.org/name" },
        new("metadata.annotations.*", Text),
    ];

    private static FieldRule[] Variant(string name, bool replication, bool switchover)
    {
        var at = "spec.topology.perTopology." + name;
        return
        [
            new(at, Map),
            new(at + ".replication", Map) { IsRequired = replication, Absence = MetadataRules.TopologyParts },
            new(at + ".replication.backend", Text)
            {
                IsRequired = true,
                Values = ["cnpg-pair", "raft", "mirrormaker2", "s3-bucket-replication", "ccr", "sentinel", "velero", "filer-remote-storage",
                    "openbao-perf-replication", "flux-git", "none"],
            },

            new(at + ".replication.mode", Text) { Values = ["sync", "async", "none"] },
            new(at + ".replication.lagSloSeconds", Integer) { Rule = MetadataRules.TopologySeconds, Minimum = 0, Maximum = 86400 },
            new(at + ".switchover", Map) { IsRequired = switchover, Absence = MetadataRules.TopologyParts },
            new(at + ".switchover.mechanism", Text)
            {
                IsRequired = true,
                Values = ["bp-continuum", "manual", "bp-velero-restore", "lua-record", "mm2-symmetric", "ccr-promote", "raft-transition", "sentinel-failover", "none"],
            },
            new(at + ".switchover.rtoSeconds", Integer) { Rule = MetadataRules.TopologySeconds, Minimum = 0, Maximum = 86400 },
            new(at + ".switchover.rpoSeconds", Integer) { Rule = MetadataRules.TopologySeconds, Minimum = 0, Maximum = 86400 },
            new(at + ".placement", Map) { IsRequired = true, Absence = MetadataRules.TopologyParts, AbsenceMend = "Placement = new()" },
            new(at + ".placement.tier", Text) { Values = ["mgmt", "dmz", "rtz", ""] },
            new(at + ".placement.clusters", List) { Rule = MetadataRules.ClusterTwice, IsSet = true },
            new(at + ".placement.clusters[]", Text) { Rule = MetadataRules.ClusterId, Pattern = ClusterPattern, Words = ClusterWords, Mend = MeantTexts.Cluster },
            new(at + ".placement.roles", Map) { Rule = MetadataRules.RoleCluster, KeyPattern = ClusterPattern, KeyWords = "a cluster such as rtz-A" }, // keys: topology schema
            new(at + ".placement.roles.*", Text) { Values = ["active", "passive", "singleton"] },
        ];
    }

    private static FieldRule[] Chart() =>
    [
        // The order in which people write the file.
        new("Chart.yaml.apiVersion", Text) { IsComputed = true },
        new("Chart.yaml.name", Text) { IsComputed = true },
        new("Chart.yaml.version", Text) { IsComputed = true },
        new("Chart.yaml.appVersion", Text),
        new("Chart.yaml.description", Text),
        new("Chart.yaml.kubeVersion", Text) { MinLength = 1 },
        new("Chart.yaml.type", Text) { Values = ["application", "library"] },
        new("Chart.yaml.keywords", List),
        new("Chart.yaml.keywords[]", Text),
        new("Chart.yaml.home", Text),
        new("Chart.yaml.sources", List),
        new("Chart.yaml.sources[]", Text),
        new("Chart.yaml.dependencies", List),
        new("Chart.yaml.dependencies[]", Map),
        new("Chart.yaml.dependencies[].name", Text) { IsRequired = true, MinLength = 1 },
        new("Chart.yaml.dependencies[].version", Text) { IsRequired = true, MinLength = 1 },
        new("Chart.yaml.dependencies[].repository", Text),
        new("Chart.yaml.dependencies[].alias", Text) { Pattern = "^[a-zA-Z0-9_-]+$", Words = "letters, digits, dashes and underscores" },
        new("Chart.yaml.dependencies[].condition", Text),
        new("Chart.yaml.dependencies[].tags", List),
        new("Chart.yaml.dependencies[].tags[]", Text),
        new("Chart.yaml.dependencies[].import-values", List),
        new("Chart.yaml.dependencies[].import-values[]", Map) { MayBeText = true },
        new("Chart.yaml.dependencies[].import-values[].child", Text) { IsRequired = true },
        new("Chart.yaml.dependencies[].import-values[].parent", Text) { IsRequired = true },
        new("Chart.yaml.maintainers", List),
        new("Chart.yaml.maintainers[]", Map),
        new("Chart.yaml.maintainers[].name", Text) { IsRequired = true, MinLength = 1 },
        new("Chart.yaml.maintainers[].email", Text),
        new("Chart.yaml.maintainers[].url", Text),
        new("Chart.yaml.icon", Text) { Pattern = "^[A-Za-z][A-Za-z0-9+.-]*:.+$", Words = "an absolute address, such as https://…" },
        new("Chart.yaml.deprecated", Flag),
        new("Chart.yaml.annotations", Map),
        new("Chart.yaml.annotations.*", Text),
    ];
}
