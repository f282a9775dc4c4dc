namespace Samples.PlatformLibrary;

/// <summary>When a container is alive and when it is ready.</summary>
public sealed record ProbesValues
{
    public required ProbeValues Liveness { get; init; }
    public required ProbeValues Readiness { get; init; }
}

/// <summary>A request that a healthy container answers.</summary>
public sealed record ProbeValues
{
    public string Path { get; init; } = "/health";
    public int InitialDelaySeconds { get; init; } = 60;
    public int PeriodSeconds { get; init; } = 15;
    public int TimeoutSeconds { get; init; } = 10;
}
