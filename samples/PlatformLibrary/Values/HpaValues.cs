using System.ComponentModel.DataAnnotations;

namespace Samples.PlatformLibrary;

/// <summary>Scaling on load.</summary>
public record HpaValues
{
    public bool Enabled { get; init; }

    [Range(0, int.MaxValue)]
    public int MinReplicas { get; init; } = 1;

    [Range(1, int.MaxValue)]
    public int MaxReplicas { get; init; } = 4;

    /// <summary>0 leaves CPU out.</summary>
    public int? TargetCPUUtilizationPercentage { get; init; } = 80;

    /// <summary>0 leaves memory out.</summary>
    public int? TargetMemoryUtilizationPercentage { get; init; } = 80;
}
