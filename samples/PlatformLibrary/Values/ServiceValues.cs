using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>The Service in front of the pods.</summary>
public sealed record ServiceValues
{
    public string Type { get; init; } = "ClusterIP";
    public int Port { get; init; } = 8000;
    public int TargetPort { get; init; } = 8000;
    public StringMap? Annotations { get; init; } = [];
}
