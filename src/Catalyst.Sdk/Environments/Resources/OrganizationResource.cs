using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>An organization on a Sovereign, with a vcluster and an identity group of its own: <c>orgs.openova.io/v1</c>, kind <c>Organization</c>. The build writes it when <see cref="PlatformResourceAttribute"/> marks it.</summary>
public sealed record OrganizationResource
{
    /// <summary>Name, labels and annotations. Required.</summary>
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>What it says. Required.</summary>
    public OrganizationSpec? Spec { get; init; }
}

/// <summary>What an organization is. CRD: <c>spec</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record OrganizationSpec
{
    /// <summary>Its short name; a text converts. Required. CRD: <c>spec.slug</c>.</summary>
    public OrganizationSlug? Slug { get; init; }

    /// <summary>What people read: 1 to 128 characters. Required. CRD: <c>spec.displayName</c>.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Whether it is a customer or one's own. Required. CRD: <c>spec.kind</c>.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>Its size. Required. CRD: <c>spec.tier</c>.</summary>
    public OrganizationTier? Tier { get; init; }

    /// <summary>What becomes of its costs. Required. CRD: <c>spec.billingMode</c>.</summary>
    public BillingMode? BillingMode { get; init; }

    /// <summary>The domain of its Sovereign. Required. CRD: <c>spec.sovereignRef</c>.</summary>
    public string? SovereignRef { get; init; }

    /// <summary>The organization above it; a text converts. CRD: <c>spec.parentOrg</c>.</summary>
    public OrganizationSlug? ParentOrg { get; init; }

    /// <summary>The environment that is taken without a choice. Default: prod. CRD: <c>spec.defaultEnvironmentType</c>.</summary>
    public EnvironmentType? DefaultEnvironmentType { get; init; }

    /// <summary>Who answers for it; at least one when given. CRD: <c>spec.owners</c>.</summary>
    public IList<ResourceOwner>? Owners { get; init; }

    /// <summary>Where its people sign in. CRD: <c>spec.identity</c>.</summary>
    public OrganizationIdentity? Identity { get; init; }

    /// <summary>What it shows in public. CRD: <c>spec.tenantPublic</c>.</summary>
    public TenantPublicSpec? TenantPublic { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>Where the people of an organization sign in. CRD: <c>spec.identity</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record OrganizationIdentity
{
    /// <summary>The kind of identity provider. Default: the platform's own. CRD: <c>spec.identity.federationProvider</c>.</summary>
    public FederationProvider? FederationProvider { get; init; }

    /// <summary>How that provider is reached. CRD: <c>spec.identity.federationConfig</c>.</summary>
    public FederationConfig? FederationConfig { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>How an identity provider is reached. CRD: <c>spec.identity.federationConfig</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record FederationConfig
{
    /// <summary>The issuer of its tokens. CRD: <c>spec.identity.federationConfig.issuer</c>.</summary>
    public string? Issuer { get; init; }

    /// <summary>The platform's id there. CRD: <c>spec.identity.federationConfig.clientId</c>.</summary>
    public string? ClientId { get; init; }

    /// <summary>The Secret that holds the platform's password there. CRD: <c>spec.identity.federationConfig.clientSecretRef</c>.</summary>
    public SecretKeyRef? ClientSecretRef { get; init; }

    /// <summary>The directory's id. CRD: <c>spec.identity.federationConfig.tenantId</c>.</summary>
    public string? TenantId { get; init; }

    /// <summary>Where people are sent to sign in. CRD: <c>spec.identity.federationConfig.authorizationUrl</c>.</summary>
    public string? AuthorizationUrl { get; init; }

    /// <summary>Where codes become tokens. CRD: <c>spec.identity.federationConfig.tokenUrl</c>.</summary>
    public string? TokenUrl { get; init; }

    /// <summary>Where its keys are. CRD: <c>spec.identity.federationConfig.jwksUrl</c>.</summary>
    public string? JwksUrl { get; init; }

    /// <summary>How its claims are called here. CRD: <c>spec.identity.federationConfig.claimMappers</c>.</summary>
    public IList<ClaimMapper>? ClaimMappers { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A key of a Secret. CRD: <c>spec.identity.federationConfig.clientSecretRef</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record SecretKeyRef
{
    /// <summary>Name of the Secret. Required. CRD: <c>…clientSecretRef.name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The key in it. Required; the platform's own default is <c>client-secret</c>. CRD: <c>…clientSecretRef.key</c>.</summary>
    public string? Key { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A claim under another name. CRD: <c>spec.identity.federationConfig.claimMappers[]</c>; the platform drops unknown keys.</summary>
public sealed record ClaimMapper
{
    /// <summary>Its name at the identity provider. Required. CRD: <c>…claimMappers[].src</c>.</summary>
    public string? Src { get; init; }

    /// <summary>Its name here. Required. CRD: <c>…claimMappers[].dest</c>.</summary>
    public string? Dest { get; init; }
}

/// <summary>What an organization shows in public. CRD: <c>spec.tenantPublic</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record TenantPublicSpec
{
    /// <summary>The domain below which it is. CRD: <c>spec.tenantPublic.parentDomain</c>.</summary>
    public string? ParentDomain { get; init; }

    /// <summary>Its label there. CRD: <c>spec.tenantPublic.subdomain</c>.</summary>
    public string? Subdomain { get; init; }

    /// <summary>The Service that answers. CRD: <c>spec.tenantPublic.backendService</c>.</summary>
    public string? BackendService { get; init; }

    /// <summary>Its port. CRD: <c>spec.tenantPublic.backendPort</c>.</summary>
    public int? BackendPort { get; init; }

    /// <summary>The product that is shown. CRD: <c>spec.tenantPublic.product</c>.</summary>
    public string? Product { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>Whether an organization is a customer or one's own. CRD: <c>spec.kind</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>A customer.</summary>
    [JsonStringEnumMemberName("customer")] Customer,

    /// <summary>A part of one's own organization.</summary>
    [JsonStringEnumMemberName("internal")] Internal,
}

/// <summary>The size of an organization. CRD: <c>spec.tier</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrganizationTier>))]
public enum OrganizationTier
{
    /// <summary>An organization of the usual size.</summary>
    [JsonStringEnumMemberName("org")] Org,

    /// <summary>A large one.</summary>
    [JsonStringEnumMemberName("corporate")] Corporate,
}

/// <summary>What becomes of an organization's costs. CRD: <c>spec.billingMode</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BillingMode>))]
public enum BillingMode
{
    /// <summary>It pays them.</summary>
    [JsonStringEnumMemberName("real")] Real,

    /// <summary>They are charged inside.</summary>
    [JsonStringEnumMemberName("chargeback")] Chargeback,

    /// <summary>They are shown only.</summary>
    [JsonStringEnumMemberName("showback")] Showback,
}

/// <summary>The kind of an identity provider. CRD: <c>spec.identity.federationProvider</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FederationProvider>))]
public enum FederationProvider
{
    /// <summary>The platform's own.</summary>
    [JsonStringEnumMemberName("")] None,

    /// <summary>Microsoft Entra ID.</summary>
    [JsonStringEnumMemberName("azure-sso")] AzureSso,

    /// <summary>Okta.</summary>
    [JsonStringEnumMemberName("okta")] Okta,

    /// <summary>Any that speaks OpenID Connect.</summary>
    [JsonStringEnumMemberName("generic-oidc")] GenericOidc,
}
