using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>What a chart says about the chart that it wraps, for upstream tooling.</summary>
public record CatalystBlueprintValues
{
    public UpstreamValues Upstream { get; init; } = new();
}

/// <summary>The wrapped chart; empty when there is none.</summary>
public record UpstreamValues
{
    public string Chart { get; init; } = "";
    public string Version { get; init; } = "";
    public string Repo { get; init; } = "";
}

/// <summary>The same of a chart that wraps images only.</summary>
public sealed record CatalystImagesValues
{
    public UpstreamImagesValues Upstream { get; init; } = new();
}

public sealed record UpstreamImagesValues : UpstreamValues
{
    /// <summary>The images by the names that upstream gives them.</summary>
    public StringMap Images { get; init; } = [];
}
