namespace Catalyst.Sdk;

/// <summary>What the cluster can do. Helm: <c>.Capabilities</c>.</summary>
public sealed class CapabilitiesInfo
{
    private readonly HashSet<string> _apiVersions;

    internal CapabilitiesInfo(RenderOptions options)
    {
        _apiVersions = new HashSet<string>(options.ApiVersions.Concat(BuiltInApiVersions.All), StringComparer.Ordinal);
        // With a cluster, Helm asks it for kinds as well.
        if (options.Objects.Count > 0)
            foreach (var kind in KubernetesKinds.Served(options.Objects, options.ApiVersions)) _apiVersions.UnionWith([kind.ApiVersion, kind.ApiVersion + "/" + kind.Kind]);
        KubeVersion = new KubeVersionInfo(options.KubeVersion);
    }

    /// <summary>The cluster's Kubernetes version. Helm: <c>.Capabilities.KubeVersion</c>.</summary>
    public KubeVersionInfo KubeVersion { get; }

    /// <summary>Whether the cluster serves an API: <c>group/version</c> or <c>group/version/Kind</c>, exactly as it was given.
    /// Helm: <c>.Capabilities.APIVersions.Has</c>.</summary>
    /// <param name="apiVersion">The API.</param>
    public bool Has(string apiVersion) => _apiVersions.Contains(apiVersion);
}
