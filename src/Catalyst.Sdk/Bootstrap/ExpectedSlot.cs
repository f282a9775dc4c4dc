namespace Catalyst.Sdk;

/// <summary>A release as the kit's plan has it, on disk or still to come. Upstream: <c>slots[]</c> of <c>scripts/expected-bootstrap-deps.yaml</c>.</summary>
public sealed record ExpectedSlot
{
    /// <summary>The slot, with or without a leading zero: <c>2</c>, <c>02a</c>. Required. Upstream: <c>slot</c>.</summary>
    public string? Slot { get; init; }

    /// <summary>The name of the HelmRelease. Required. Upstream: <c>name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The releases that come first. Default: none. Upstream: <c>depends_on</c>.</summary>
    public IReadOnlyList<string>? DependsOn { get; init; }

    /// <summary>The wave that brings it. Default: <c>present</c>. Upstream: <c>wave</c>.</summary>
    public string? Wave { get; init; }
}
