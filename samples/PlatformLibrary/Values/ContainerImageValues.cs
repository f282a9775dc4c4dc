namespace Samples.PlatformLibrary;

/// <summary>The image of a container.</summary>
public sealed record ContainerImageValues
{
    public required string Repository { get; init; }
    public required string Tag { get; init; }
    public string PullPolicy { get; init; } = "IfNotPresent";
}
