using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>The identity of the pods.</summary>
public sealed record ServiceAccountValues
{
    /// <summary>Make a service account for the pods.</summary>
    public bool Create { get; init; } = true;

    /// <summary>Its name; empty for one named after the release.</summary>
    public string? Name { get; init; } = "";

    public StringMap? Annotations { get; init; } = [];
}
