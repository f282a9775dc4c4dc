using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>One deployed installation of the platform: <c>catalyst.openova.io/v1alpha1</c>, kind <c>Sovereign</c>. The build writes it when <see cref="PlatformResourceAttribute"/> marks it.</summary>
public sealed record SovereignResource
{
    /// <summary>Name, labels and annotations. Required.</summary>
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>What it says. Required.</summary>
    public SovereignSpec? Spec { get; init; }
}

/// <summary>What a Sovereign is. CRD: <c>spec</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record SovereignSpec
{
    /// <summary>The domain under which it is reached: two labels or more, at most 253 characters. Required. CRD: <c>spec.fqdn</c>.</summary>
    public string? Fqdn { get; init; }

    /// <summary>Its id: 16 hex digits in lower case; once set, it stays. CRD: <c>spec.deploymentId</c>.</summary>
    public string? DeploymentId { get; init; }

    /// <summary>How it survives the loss of a region. Default: one region. CRD: <c>spec.bcpTopology</c>.</summary>
    public BcpTopology? BcpTopology { get; init; }

    /// <summary>The regions it runs in; a code occurs once. CRD: <c>spec.regions</c>.</summary>
    public IList<SovereignRegion>? Regions { get; init; }

    /// <summary>The domains below which it gives names; a name occurs once. CRD: <c>spec.parentDomains</c>.</summary>
    public IList<ParentDomain>? ParentDomains { get; init; }

    /// <summary>The provider of its infrastructure. CRD: <c>spec.provider</c>.</summary>
    public Provider? Provider { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A region of a Sovereign. CRD: <c>spec.regions[]</c>; the platform drops unknown keys.</summary>
public sealed record SovereignRegion
{
    /// <summary>The provider's code, such as <c>fsn1</c>; at most 64 characters. Required. CRD: <c>spec.regions[].code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>What it does, such as <c>primary</c>; at most 32 characters. CRD: <c>spec.regions[].role</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The availability zone; at most 64 characters. CRD: <c>spec.regions[].az</c>.</summary>
    public string? Az { get; init; }

    /// <summary>The provider, where it is another one than the Sovereign's; at most 32 characters. CRD: <c>spec.regions[].provider</c>.</summary>
    public string? Provider { get; init; }
}

/// <summary>A domain below which a Sovereign gives names. CRD: <c>spec.parentDomains[]</c>; the platform drops unknown keys.</summary>
public sealed record ParentDomain
{
    /// <summary>The domain: two labels or more, at most 253 characters. Required. CRD: <c>spec.parentDomains[].name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What its names are for. Required. CRD: <c>spec.parentDomains[].role</c>.</summary>
    public ParentDomainRole? Role { get; init; }
}

/// <summary>How a Sovereign survives the loss of a region. CRD: <c>spec.bcpTopology</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BcpTopology>))]
public enum BcpTopology
{
    /// <summary>It runs in one region.</summary>
    [JsonStringEnumMemberName("single-region")] SingleRegion,

    /// <summary>One region serves, another stands by.</summary>
    [JsonStringEnumMemberName("active-hotstandby")] ActiveHotstandby,

    /// <summary>Every region serves.</summary>
    [JsonStringEnumMemberName("active-active")] ActiveActive,
}

/// <summary>What the names below a domain are for. CRD: <c>spec.parentDomains[].role</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParentDomainRole>))]
public enum ParentDomainRole
{
    /// <summary>The Sovereign's own domain.</summary>
    [JsonStringEnumMemberName("primary")] Primary,

    /// <summary>Domains of organizations.</summary>
    [JsonStringEnumMemberName("org-pool")] OrgPool,
}
