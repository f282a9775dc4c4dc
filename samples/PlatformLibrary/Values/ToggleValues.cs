namespace Samples.PlatformLibrary;

/// <summary>A part that is on or off.</summary>
public sealed record ToggleValues
{
    public bool Enabled { get; init; }
}
