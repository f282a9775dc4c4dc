using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>How people sign in. CRD: <c>spec.sso</c>; the platform drops unknown keys.</summary>
public sealed record SsoSpec
{
    /// <summary>Whose accounts they are. Required. CRD: <c>spec.sso.realm</c>.</summary>
    public SsoRealm? Realm { get; init; }

    /// <summary>The protocol. CRD: <c>spec.sso.protocolMapper</c>.</summary>
    public SsoProtocol? ProtocolMapper { get; init; }

    /// <summary>The claim that carries the groups; the topology schema's default is <c>groups</c>. CRD: <c>spec.sso.groupsClaim</c>.</summary>
    public string? GroupsClaim { get; init; }

    /// <summary>The software's role by the group's name (letters, digits, <c>_</c> and <c>-</c>, a letter first). CRD: <c>spec.sso.rolesFromGroup</c>.</summary>
    public IDictionary<string, string>? RolesFromGroup { get; init; }

    /// <summary>Whether someone who is signed in elsewhere gets in without a click. CRD: <c>spec.sso.silentLogin</c>.</summary>
    public bool? SilentLogin { get; init; }

    /// <summary>The group whose members administer the instance. The platform's default: <c>sovereign-admins</c>. CRD: <c>spec.sso.adminGroup</c>.</summary>
    public string? AdminGroup { get; init; }

    /// <summary>How the first administrator gets in. CRD: <c>spec.sso.bootstrap</c>.</summary>
    public SsoBootstrapSpec? Bootstrap { get; init; }
}

/// <summary>Whose accounts are used to sign in. CRD: <c>spec.sso.realm</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SsoRealm>))]
public enum SsoRealm
{
    /// <summary>The platform's own.</summary>
    [JsonStringEnumMemberName("sovereign")] Sovereign,

    /// <summary>The organisation's; written as the template <c>{{.OrgSlug}}</c>.</summary>
    [JsonStringEnumMemberName("{{.OrgSlug}}")] Organization,
}

/// <summary>The protocol of signing in. CRD: <c>spec.sso.protocolMapper</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SsoProtocol>))]
public enum SsoProtocol
{
    /// <summary>OpenID Connect.</summary>
    [JsonStringEnumMemberName("oidc")] Oidc,

    /// <summary>SAML.</summary>
    [JsonStringEnumMemberName("saml")] Saml,
}

/// <summary>How the first administrator gets in. CRD: <c>spec.sso.bootstrap</c>.</summary>
public sealed record SsoBootstrapSpec
{
    /// <summary>Whether the platform seeds one. CRD: <c>spec.sso.bootstrap.enabled</c>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The identity provider's short name in the software. CRD: <c>spec.sso.bootstrap.providerSlug</c>.</summary>
    public string? ProviderSlug { get; init; }

    /// <summary>Whether membership of <see cref="SsoSpec.AdminGroup"/> is demanded. CRD: <c>spec.sso.bootstrap.enforceAdminGroup</c>.</summary>
    public bool? EnforceAdminGroup { get; init; }
}
