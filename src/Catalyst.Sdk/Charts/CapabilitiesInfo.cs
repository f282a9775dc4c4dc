namespace Catalyst.Sdk;

/// <summary>What the cluster can do. Helm: <c>.Capabilities</c>.</summary>
public sealed class CapabilitiesInfo
{
    private readonly HashSet<string> _apiVersions;

    internal CapabilitiesInfo(RenderOptions options) => _apiVersions = new HashSet<string>(options.ApiVersions.Concat(BuiltInApiVersions.All), StringComparer.Ordinal);

    /// <summary>Whether the cluster serves an API: <c>group/version</c> or <c>group/version/Kind</c>, exactly as it was given.
    /// Helm: <c>.Capabilities.APIVersions.Has</c>.</summary>
    /// <param name="apiVersion">The API.</param>
    public bool Has(string apiVersion) => _apiVersions.Contains(apiVersion);
}
