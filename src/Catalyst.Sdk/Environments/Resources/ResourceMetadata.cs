using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Name, labels and annotations of a resource of the whole cluster.</summary>
public sealed record ResourceMetadata
{
    /// <summary>The name: lower-case letters, digits, dashes and dots, a letter or digit at both ends. Required.</summary>
    public string? Name { get; init; }

    /// <summary>Labels, by full key. Key and value have the limits of Kubernetes labels (name and value at most 63 characters).</summary>
    public IDictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations, by full key.</summary>
    public IDictionary<string, string>? Annotations { get; init; }
}

/// <summary>Name, namespace, labels and annotations of a resource of one namespace.</summary>
public sealed record NamespacedMetadata
{
    /// <summary>The name: lower-case letters, digits, dashes and dots, a letter or digit at both ends. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace: that of the organization, such as <c>acme</c>. Required.</summary>
    public string? Namespace { get; init; }

    /// <summary>Labels, by full key. Key and value have the limits of Kubernetes labels (name and value at most 63 characters).</summary>
    public IDictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations, by full key.</summary>
    public IDictionary<string, string>? Annotations { get; init; }
}

/// <summary>Somebody who answers for a resource. CRD: <c>spec.owners[]</c> of organizations and applications; the platform drops unknown keys.</summary>
public sealed record ResourceOwner
{
    /// <summary>The mail address. Required. CRD: <c>spec.owners[].email</c>.</summary>
    public string? Email { get; init; }

    /// <summary>What the person may do. Required. CRD: <c>spec.owners[].role</c>.</summary>
    public OwnerRole? Role { get; init; }
}

/// <summary>What an owner may do. CRD: <c>spec.owners[].role</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OwnerRole>))]
public enum OwnerRole
{
    /// <summary>Everything.</summary>
    [JsonStringEnumMemberName("owner")] Owner,

    /// <summary>Administration.</summary>
    [JsonStringEnumMemberName("admin")] Admin,

    /// <summary>Development.</summary>
    [JsonStringEnumMemberName("developer")] Developer,

    /// <summary>Looking.</summary>
    [JsonStringEnumMemberName("viewer")] Viewer,
}
