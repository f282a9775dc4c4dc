using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>A step of Traefik between a route and its service, as far as platform charts use it.</summary>
[KubernetesEntity(Group = "traefik.io", ApiVersion = "v1alpha1", Kind = "Middleware", PluralName = "middlewares")]
public sealed record Middleware : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "traefik.io/v1alpha1";
    public string Kind { get; set; } = "Middleware";
    public V1ObjectMeta Metadata { get; set; } = new();
    public MiddlewareSpec? Spec { get; set; }
}

/// <summary>One of the kinds of steps.</summary>
public sealed record MiddlewareSpec
{
    /// <summary>Takes a prefix off the path.</summary>
    public MiddlewareStripPrefix? StripPrefix { get; init; }

    /// <summary>Sends callers to another scheme.</summary>
    public MiddlewareRedirectScheme? RedirectScheme { get; init; }

    /// <summary>Asks for a name and a password.</summary>
    public MiddlewareBasicAuth? BasicAuth { get; init; }
}

public sealed record MiddlewareStripPrefix
{
    public IList<string>? Prefixes { get; init; }
}

public sealed record MiddlewareRedirectScheme
{
    public string? Scheme { get; init; }
    public bool? Permanent { get; init; }
}

public sealed record MiddlewareBasicAuth
{
    /// <summary>The Secret that holds the names and passwords.</summary>
    public string? Secret { get; init; }
}
