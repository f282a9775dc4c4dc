namespace Catalyst.Sdk;

/// <summary>What a render is told beside values, as <c>helm template</c> is by its flags.</summary>
public sealed record RenderOptions
{
    /// <summary>The release's name. Default <c>release-name</c>, as Helm's.</summary>
    public string ReleaseName { get; init; } = "release-name";

    /// <summary>The namespace. Default <c>default</c>. Helm: <c>--namespace</c>.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The name that the chart goes by: the alias, when a parent chart depends on it under one. Default: null, the Blueprint's name. Helm: <c>.Chart.Name</c>.</summary>
    public string? ChartName { get; init; }

    /// <summary>Further APIs of the cluster, each <c>group/version</c> or <c>group/version/Kind</c>. Helm: <c>--api-versions</c>.</summary>
    public IReadOnlyList<string> ApiVersions { get; init; } = [];

    /// <summary>Whether an earlier revision is replaced. Helm: <c>--is-upgrade</c>.</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>The revision's number, from 1. Default: null, which is 1 for an installation and 2 for an upgrade. <c>helm template</c> says 1 for both.</summary>
    public int? Revision { get; init; }

    /// <summary>The Helm whose way of merging values is followed. Default: the newest.</summary>
    public HelmLine HelmLine { get; init; } = HelmLine.Helm41;

    /// <summary>The <c>charts</c> folder of an umbrella chart, whose charts' defaults count for its values.
    /// Default: where the build puts it, beside the assembly.</summary>
    public string? ChartsFolder { get; init; }

    /// <summary>The cluster's Kubernetes version, such as <c>1.31</c> or <c>v1.29.4-eks-036c24b</c>. Default <c>1.33.0</c>. Helm: <c>--kube-version</c>.</summary>
    public string KubeVersion { get; init; } = "1.33.0";

    /// <summary>What <c>Lookup</c> finds on the cluster: objects of types with <c>[KubernetesEntity]</c>. Default: nothing, as under <c>helm template</c>.</summary>
    public IReadOnlyList<object> Objects { get; init; } = [];
}
