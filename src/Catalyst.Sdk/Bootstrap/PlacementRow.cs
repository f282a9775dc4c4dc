namespace Catalyst.Sdk;

/// <summary>A row of the placement table. Upstream: <c>spec.slots[]</c> of <c>clusters/_template/bootstrap-kit/placement.yaml</c>.</summary>
public sealed record PlacementRow
{
    /// <summary>The slot's file. Required. Upstream: <c>file</c>.</summary>
    public string? File { get; init; }

    /// <summary>The name of the HelmRelease. Required. Upstream: <c>hr</c>.</summary>
    public string? Hr { get; init; }

    /// <summary>Where it runs today. Default: the host. Upstream: <c>vcluster</c>.</summary>
    public PlacementTier? Vcluster { get; init; }

    /// <summary>Where it is to run. Default: <see cref="Vcluster"/>. Upstream: <c>target</c>.</summary>
    public PlacementTier? Target { get; init; }

    /// <summary>The namespace of the application. Required. Upstream: <c>namespace</c>.</summary>
    public string? Namespace { get; init; }

    /// <summary>Why it belongs on the host; needed where <see cref="Target"/> is the host. Upstream: <c>justification</c>.</summary>
    public string? Justification { get; init; }

    /// <summary>Further namespaces that the chart writes into. Upstream: <c>extraNamespaces</c>.</summary>
    public IReadOnlyList<string>? ExtraNamespaces { get; init; }

    /// <summary>Values that the placement decides, by their path. Upstream: <c>values</c>, an open object.</summary>
    public OpenValue? Values { get; init; }

    /// <summary>What the host keeps for a release in a virtual cluster. Upstream: <c>hostBridge</c>, an open object.</summary>
    public OpenValue? HostBridge { get; init; }
}
