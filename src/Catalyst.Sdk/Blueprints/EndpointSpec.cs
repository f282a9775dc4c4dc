using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>A named address under which an instance is reached. CRD: <c>spec.endpoints[]</c>; the platform drops unknown keys.</summary>
public sealed record EndpointSpec
{
    /// <summary>Its name: 2 to 32 lower-case letters, digits and dashes, a letter first, no dash last. Required. CRD: <c>spec.endpoints[].name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The host name as a template, 1 to 253 characters, without a scheme. The resolver knows <c>{{.SovereignFQDN}}</c>,
    /// <c>{{.OrgSlug}}</c>, <c>{{.AppName}}</c> and <c>{{.OrgDomain}}</c>; <c>{{.InstanceID}}</c> and <c>{{.ClusterID}}</c> are refused.
    /// Required. CRD: <c>spec.endpoints[].hostnameTemplate</c>.</summary>
    public string? HostnameTemplate { get; init; }

    /// <summary>Its port, 1 to 65535. CRD: <c>spec.endpoints[].port</c>.</summary>
    public int? Port { get; init; }

    /// <summary>What is spoken there. CRD: <c>spec.endpoints[].protocol</c>.</summary>
    public EndpointProtocol? Protocol { get; init; }

    /// <summary>Whether it is encrypted. CRD: <c>spec.endpoints[].tls</c>.</summary>
    public bool? Tls { get; init; }

    /// <summary>From where it is reached. CRD: <c>spec.endpoints[].visibility</c>.</summary>
    public EndpointVisibility? Visibility { get; init; }

    /// <summary>Whether the console's Open button leads here. Default: the first https endpoint with single sign-on.
    /// CRD: <c>spec.endpoints[].launchDefault</c>.</summary>
    public bool? LaunchDefault { get; init; }

    /// <summary>Whether people sign in through the platform. CRD: <c>spec.endpoints[].ssoEnabled</c>.</summary>
    public bool? SsoEnabled { get; init; }

    /// <summary>The path that starts signing in, at most 512 characters. CRD: <c>spec.endpoints[].ssoInitPath</c>.</summary>
    public string? SsoInitPath { get; init; }
}

/// <summary>What is spoken at an endpoint. CRD: <c>spec.endpoints[].protocol</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndpointProtocol>))]
public enum EndpointProtocol
{
    /// <summary>HTTP over TLS.</summary>
    [JsonStringEnumMemberName("https")] Https,

    /// <summary>HTTP.</summary>
    [JsonStringEnumMemberName("http")] Http,

    /// <summary>gRPC.</summary>
    [JsonStringEnumMemberName("grpc")] Grpc,

    /// <summary>Anything over TCP.</summary>
    [JsonStringEnumMemberName("tcp")] Tcp,

    /// <summary>Anything over UDP.</summary>
    [JsonStringEnumMemberName("udp")] Udp,
}

/// <summary>From where an endpoint is reached. CRD: <c>spec.endpoints[].visibility</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndpointVisibility>))]
public enum EndpointVisibility
{
    /// <summary>From anywhere.</summary>
    [JsonStringEnumMemberName("public")] Public,

    /// <summary>From the organisation's networks.</summary>
    [JsonStringEnumMemberName("private")] Private,

    /// <summary>From inside the cluster.</summary>
    [JsonStringEnumMemberName("internal")] Internal,
}
