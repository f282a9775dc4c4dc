using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;
using static Catalyst.Sdk.Compiler.Spec.FieldShape;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>Every field of the platform's resources in the order of writing, with the limits of their custom resource definitions. A test compares the rows with the definitions.</summary>
internal static class ResourceTable
{
    private const string SlugPattern = "^[a-z][a-z0-9-]{2,31}$";
    private const string SlugWords = "3 to 32 lower-case letters, digits and dashes, a letter first";

    private const string DomainWords = "a domain of two labels or more, in lower case";

    private const string DurationPattern = "^[0-9]{1,4}(s|m|h)$";
    private const string DurationWords = "one to four digits and one unit of s, m, h, such as 15m";

    // What the definitions call the format email: an address alone, without a name before it.
    private const string NoMail = @"^(?![A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\z)";

    // Kubernetes' own limits.
    private const string Subdomain = @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$";
    private const string Label = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$";
    private const string LabelWords = "lower-case letters, digits and dashes, a letter or digit at both ends";

    private static readonly string[] s_environments = ["prod", "stg", "uat", "dev", "poc"];
    private static readonly string[] s_owners = ["owner", "admin", "developer", "viewer"];

    public static readonly IReadOnlyList<FieldRule> SovereignRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.fqdn", Text) { IsRequired = true, Pattern = @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", Words = DomainWords, MaxLength = 253 },
        new("spec.deploymentId", Text) { Pattern = "^[0-9a-f]{16}$", Words = "16 hex digits in lower case" },
        new("spec.bcpTopology", Text) { Values = ["single-region", "active-hotstandby", "active-active"] },
        new("spec.regions", List) { ItemKey = "code" },
        new("spec.regions[]", Map),
        new("spec.regions[].code", Text) { IsRequired = true, MaxLength = 64 },
        new("spec.regions[].role", Text) { MaxLength = 32 },
        new("spec.regions[].az", Text) { MaxLength = 64 },
        new("spec.regions[].provider", Text) { MaxLength = 32 },
        new("spec.parentDomains", List) { ItemKey = "name" },
        new("spec.parentDomains[]", Map),
        new("spec.parentDomains[].name", Text) { IsRequired = true, Pattern = @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", Words = DomainWords, MaxLength = 253 },
        new("spec.parentDomains[].role", Text) { IsRequired = true, Values = ["primary", "org-pool"] },
        new("spec.provider", Text) { Values = ["hetzner", "huawei", "aws", "gcp", "azure", "oci", "contabo"] },
    ];

    public static readonly IReadOnlyList<FieldRule> OrganizationRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.slug", Text) { IsRequired = true, Pattern = SlugPattern, Words = SlugWords, Refused = "^(" + string.Join("|", PlatformCodes.ReservedSlugs) + ")$", RefusedBecause = "is a word that the platform reserves; choose another slug" },
        new("spec.displayName", Text) { IsRequired = true, MinLength = 1, MaxLength = 128 },
        new("spec.kind", Text) { IsRequired = true, Values = ["customer", "internal"] },
        new("spec.tier", Text) { IsRequired = true, Values = ["org", "corporate"] },
        new("spec.billingMode", Text) { IsRequired = true, Values = ["real", "chargeback", "showback"] },
        new("spec.sovereignRef", Text) { IsRequired = true, Pattern = @"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$", Words = DomainWords },
        new("spec.parentOrg", Text) { Pattern = SlugPattern, Words = SlugWords },
        new("spec.defaultEnvironmentType", Text) { Values = s_environments },
        new("spec.owners", List) { MinItems = 1 },
        .. Owner(),
        new("spec.identity", Map) { IsOpen = true },
        new("spec.identity.federationProvider", Text) { Values = ["", "azure-sso", "okta", "generic-oidc"] },
        new("spec.identity.federationConfig", Map) { IsOpen = true },
        new("spec.identity.federationConfig.issuer", Text),
        new("spec.identity.federationConfig.clientId", Text),
        new("spec.identity.federationConfig.clientSecretRef", Map) { IsOpen = true },
        new("spec.identity.federationConfig.clientSecretRef.name", Text) { IsRequired = true },
        new("spec.identity.federationConfig.clientSecretRef.key", Text) { IsRequired = true },
        new("spec.identity.federationConfig.tenantId", Text),
        new("spec.identity.federationConfig.authorizationUrl", Text),
        new("spec.identity.federationConfig.tokenUrl", Text),
        new("spec.identity.federationConfig.jwksUrl", Text),
        new("spec.identity.federationConfig.claimMappers", List),
        new("spec.identity.federationConfig.claimMappers[]", Map),
        new("spec.identity.federationConfig.claimMappers[].src", Text) { IsRequired = true },
        new("spec.identity.federationConfig.claimMappers[].dest", Text) { IsRequired = true },
        new("spec.tenantPublic", Map) { IsOpen = true },
        new("spec.tenantPublic.parentDomain", Text),
        new("spec.tenantPublic.subdomain", Text),
        new("spec.tenantPublic.backendService", Text),
        new("spec.tenantPublic.backendPort", Integer),
        new("spec.tenantPublic.product", Text),
    ];

    public static readonly IReadOnlyList<FieldRule> EnvironmentRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.organizationRef", Text) { IsRequired = true, Pattern = SlugPattern, Words = SlugWords },
        new("spec.envType", Text) { IsRequired = true, Values = s_environments },
        new("spec.placement", Text) { IsRequired = true, Values = ["single-region", "multi-region"] },
        new("spec.regions", List) { IsRequired = true, MinItems = 1, MaxItems = 5 },
        new("spec.regions[]", Map),
        new("spec.regions[].provider", Text) { IsRequired = true, Values = ["hetzner", "huawei", "oci", "aws", "gcp", "azure", "contabo"] },
        new("spec.regions[].region", Text) { IsRequired = true, Pattern = "^[a-z]{3}[a-z0-9]?$", Words = "three or four characters, such as fsn", Rule = ResourceRules.RegionForm },
        new("spec.regions[].buildingBlock", Text) { IsRequired = true, Values = ["rtz", "dmz", "mgt"] },
        new("spec.regions[].hostCluster", Text),
        new("spec.policyRef", Text),
    ];

    public static readonly IReadOnlyList<FieldRule> EnvironmentPolicyRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.promotion", Map),
        new("spec.promotion.requiredApprovers", Integer) { Minimum = 0, Maximum = 10 },
        new("spec.promotion.soakHours", Integer) { Minimum = 0, Maximum = 720 },
        new("spec.promotion.requiredComplianceScore", Integer) { Minimum = 0, Maximum = 100 },
        new("spec.compliance", Map) { IsOpen = true },
        new("spec.compliance.weights", Map),
        new("spec.compliance.weights.*", Map),
        new("spec.compliance.weights.*.weight", Integer) { IsRequired = true, Minimum = 0, Maximum = 100 },
        new("spec.compliance.weights.*.scope", Text) { Values = ["stateful", "stateless", "all"] },
        new("spec.compliance.modes", Map),
        new("spec.compliance.modes.*", Text) { Values = ["permissive", "enforcing"] },
    ];

    public static readonly IReadOnlyList<FieldRule> ApplicationRows =
    [
        new("spec", Map) { IsOpen = true },
        new("spec.environmentRef", Text) { Pattern = "^[a-z][a-z0-9-]{2,63}$", Words = "3 to 64 lower-case letters, digits and dashes, a letter first", Rule = ResourceRules.ApplicationField },
        new("spec.blueprintRef", Map) { IsRequired = true },
        new("spec.blueprintRef.name", Text)
        {
            IsRequired = true, Pattern = "^bp-[a-z][a-z0-9-]{1,62}$", Words = "bp- and 2 to 63 lower-case letters, digits and dashes, a letter first", Rule = ResourceRules.ApplicationField,
            Mend = static name => name.StartsWith("bp-", StringComparison.Ordinal) || !TextShape.IsWord(name) || name.Length < 2 ? null : "bp-" + name,
        },
        new("spec.blueprintRef.version", Text)
        {
            IsRequired = true, Pattern = BlueprintTable.VersionPattern, Words = "an exact version, such as 1.2.3: no range, no v", Rule = ResourceRules.ExactVersion, Mend = ExactVersion.Mended,
        },

        // Checked by the controller, not by the schema.
        new("spec.placement", Map) { IsOpen = true, MayBeText = true },
        new("spec.placement.vcluster", Text) { Values = ["host", "mgmt", "dmz", "rtz"] },
        new("spec.placement.regions", List),
        new("spec.placement.regions[]", Text),
        new("spec.placement.clusters", List),
        new("spec.placement.clusters[]", Text),
        new("spec.placement.mode", Text),
        new("spec.regions", List) { MinItems = 1, MaxItems = 5, Rule = ResourceRules.ApplicationField },
        new("spec.regions[]", Text) { Pattern = "^[a-z][a-z0-9-]{0,62}$", Words = "at most 63 lower-case letters, digits and dashes, a letter first", Rule = ResourceRules.ApplicationField },
        new("spec.parameters", Map) { IsOpen = true },
        new("spec.healthCheck", Map),
        new("spec.healthCheck.path", Text) { IsRequired = true, Pattern = "^/.*", Words = "a path that begins with a slash" },
        new("spec.healthCheck.port", Port) { IsRequired = true },
        new("spec.healthCheck.intervalSeconds", Integer) { Minimum = 5, Maximum = 300 },
        new("spec.healthCheck.timeoutSeconds", Integer) { Minimum = 1, Maximum = 60 },
        new("spec.owners", List),
        .. Owner(),
        new("spec.topology", Map) { IsOpen = true },
        new("spec.topology.autoFailover", Flag),
        new("spec.topology.rto", Text) { Pattern = DurationPattern, Words = DurationWords, Rule = ResourceRules.ApplicationField },
        new("spec.topology.rpo", Text) { Pattern = DurationPattern, Words = DurationWords, Rule = ResourceRules.ApplicationField },
        new("spec.topology.minReplicas", Integer) { Minimum = 1, Maximum = 9 },
        new("spec.instanceId", Text) { Pattern = "^[a-z0-9]{4,32}$", Words = "4 to 32 lower-case letters and digits", Rule = ResourceRules.ApplicationField },
        new("spec.isolationLevel", Text) { Values = ["namespace", "vcluster"] },
        new("spec.namingTemplate", Text) { MaxLength = 256, Rule = ResourceRules.ApplicationField },
        new("spec.bootstrap", Flag),
        new("spec.helmRelease", Map),
        new("spec.helmRelease.name", Text),
        new("spec.helmRelease.namespace", Text),
        new("spec.dependsOn", List),
        new("spec.dependsOn[]", Map),
        new("spec.dependsOn[].name", Text) { IsRequired = true },
        new("spec.dependsOn[].namespace", Text),
        new("spec.dependsOn[].context", Text),
    ];

    /// <summary>Name, namespace, labels and annotations: Kubernetes' limits.</summary>
    public static FieldRule Metadata(bool isNamespaced = false) => FieldRule.Tree(
    [
        new("metadata", Map),
        new("metadata.name", Text) { IsRequired = true, Pattern = Subdomain, Words = "lower-case letters, digits, dashes and dots, a letter or digit at both ends", MaxLength = 253 },
        .. isNamespaced ? new FieldRule[] { new("metadata.namespace", Text) { IsRequired = true, Pattern = Label, Words = LabelWords, MaxLength = 63 } } : [],
        .. BlueprintTable.LabelRows(),
    ]);

    private static FieldRule[] Owner() =>
    [
        new("spec.owners[]", Map),
        new("spec.owners[].email", Text) { IsRequired = true, Refused = NoMail, RefusedBecause = "must be a mail address, such as ann@example.org" },
        new("spec.owners[].role", Text) { IsRequired = true, Values = s_owners },
    ];
}
