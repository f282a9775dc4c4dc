using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>The gates before an environment, and how its compliance is measured: <c>catalyst.openova.io/v1</c>, kind <c>EnvironmentPolicy</c>. The build writes it when <see cref="PlatformResourceAttribute"/> marks it.</summary>
public sealed record EnvironmentPolicyResource
{
    /// <summary>Name, labels and annotations. Required.</summary>
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>What it says. Required.</summary>
    public EnvironmentPolicySpec? Spec { get; init; }
}

/// <summary>What a policy demands. CRD: <c>spec</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record EnvironmentPolicySpec
{
    /// <summary>What a change needs before it gets in. CRD: <c>spec.promotion</c>.</summary>
    public PromotionPolicy? Promotion { get; init; }

    /// <summary>How compliance is measured. CRD: <c>spec.compliance</c>.</summary>
    public CompliancePolicy? Compliance { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>What a change needs before it gets into an environment. CRD: <c>spec.promotion</c>; the platform drops unknown keys.</summary>
public sealed record PromotionPolicy
{
    /// <summary>How many people approve it, 0 to 10. Default: 0. CRD: <c>spec.promotion.requiredApprovers</c>.</summary>
    public int? RequiredApprovers { get; init; }

    /// <summary>How many hours it has run before, 0 to 720. Default: 0. CRD: <c>spec.promotion.soakHours</c>.</summary>
    public int? SoakHours { get; init; }

    /// <summary>The score that it reaches, 0 to 100. CRD: <c>spec.promotion.requiredComplianceScore</c>.</summary>
    public int? RequiredComplianceScore { get; init; }
}

/// <summary>How compliance is measured. CRD: <c>spec.compliance</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record CompliancePolicy
{
    /// <summary>What each policy counts, by its name. CRD: <c>spec.compliance.weights</c>.</summary>
    public IDictionary<string, PolicyWeight>? Weights { get; init; }

    /// <summary>Whether each policy is enforced, by its name. CRD: <c>spec.compliance.modes</c>.</summary>
    public IDictionary<string, PolicyMode>? Modes { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>What a policy counts. CRD: <c>spec.compliance.weights.*</c>; the platform drops unknown keys.</summary>
public sealed record PolicyWeight
{
    /// <summary>Its weight, 0 to 100. Required. CRD: <c>spec.compliance.weights.*.weight</c>.</summary>
    public int? Weight { get; init; }

    /// <summary>Whom it is about. CRD: <c>spec.compliance.weights.*.scope</c>.</summary>
    public PolicyScope? Scope { get; init; }
}

/// <summary>Whom a policy is about. CRD: <c>spec.compliance.weights.*.scope</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PolicyScope>))]
public enum PolicyScope
{
    /// <summary>Applications that keep state.</summary>
    [JsonStringEnumMemberName("stateful")] Stateful,

    /// <summary>Applications that keep none.</summary>
    [JsonStringEnumMemberName("stateless")] Stateless,

    /// <summary>All applications.</summary>
    [JsonStringEnumMemberName("all")] All,
}

/// <summary>Whether a policy is enforced. CRD: <c>spec.compliance.modes.*</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PolicyMode>))]
public enum PolicyMode
{
    /// <summary>It is reported only.</summary>
    [JsonStringEnumMemberName("permissive")] Permissive,

    /// <summary>It is enforced.</summary>
    [JsonStringEnumMemberName("enforcing")] Enforcing,
}
