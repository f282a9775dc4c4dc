using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Where the manifests of a Blueprint come from. <c>chart: ./chart</c>, the emitted chart, is always written.
/// CRD: <c>spec.manifests</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record ManifestsSpec
{
    /// <summary>The published form of the chart. CRD: <c>spec.manifests.source</c>.</summary>
    public ManifestSourceSpec? Source { get; init; }

    /// <summary>Named sets of values, of any form. CRD: <c>spec.manifests.overlays</c>, an open object.</summary>
    public OpenValue? Overlays { get; init; }

    /// <summary>Values for every installation, of any form. CRD: <c>spec.manifests.values</c>, an open object.</summary>
    public OpenValue? Values { get; init; }

    /// <summary>How Flux installs the chart. CRD: <c>spec.manifests.helmRelease</c>.</summary>
    public HelmReleaseSpec? HelmRelease { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>The published form of the manifests. CRD: <c>spec.manifests.source</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record ManifestSourceSpec
{
    /// <summary>What it is. CRD: <c>spec.manifests.source.kind</c>.</summary>
    public ManifestSourceKind? Kind { get; init; }

    /// <summary>Its address with the version, such as <c>oci://registry.example.org/charts/bp-press:1.3.0</c>. CRD: <c>spec.manifests.source.ref</c>.</summary>
    public string? Ref { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>The form of a Blueprint's manifests. CRD: <c>spec.manifests.source.kind</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ManifestSourceKind>))]
public enum ManifestSourceKind
{
    /// <summary>A Helm chart.</summary>
    [JsonStringEnumMemberName("HelmChart")] HelmChart,

    /// <summary>A Kustomize base.</summary>
    [JsonStringEnumMemberName("Kustomize")] Kustomize,

    /// <summary>An application of the Open Application Model; accepted, not implemented by the platform.</summary>
    [JsonStringEnumMemberName("OAM")] Oam,
}

/// <summary>How Flux installs the chart. CRD: <c>spec.manifests.helmRelease</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record HelmReleaseSpec
{
    /// <summary>Don't wait for the pods on install and upgrade: for charts whose pods wait for their own post-install hook.
    /// Default: wait. CRD: <c>spec.manifests.helmRelease.disableWait</c>.</summary>
    public bool? DisableWait { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
