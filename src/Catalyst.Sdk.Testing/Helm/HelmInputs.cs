namespace Catalyst.Sdk.Testing;

/// <summary>The inputs of a render beside the chart.</summary>
public sealed record HelmInputs
{
    /// <summary>The release name. Default: <c>release-name</c>, as Helm has it.</summary>
    public string ReleaseName { get; init; } = "release-name";

    /// <summary>The namespace. Default: <c>default</c>.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The cluster's Kubernetes version (<c>1.33.0</c>), or null for the one Helm was built with.</summary>
    public string? KubeVersion { get; init; } = "1.33.0";

    /// <summary>Values on top of the chart's own, as YAML or JSON text, or null for none.</summary>
    public string? Overlay { get; init; }

    /// <summary>The API versions the cluster has beside Helm's own list: <c>monitoring.coreos.com/v1</c>, <c>…/v1/ServiceMonitor</c>.</summary>
    public IReadOnlyList<string> ApiVersions { get; init; } = [];

    /// <summary>The cluster that <c>lookup</c> asks, or null for none.</summary>
    public ClusterStub? Cluster { get; init; }

    /// <summary>True to render as an upgrade instead of a first install.</summary>
    public bool IsUpgrade { get; init; }
}
