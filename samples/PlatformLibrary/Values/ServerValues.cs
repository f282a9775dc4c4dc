using System.ComponentModel.DataAnnotations;
namespace Samples.PlatformLibrary;

/// <summary>What an operator may set of every server.</summary>
public abstract record ServerValues
{
    /// <summary>Replaces the chart's name in the names of objects.</summary>
    [RegularExpression("[ -~]*")] public string? NameOverride { get; init; }

    /// <summary>Replaces the whole name of objects.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>The Service in front of it.</summary>
    public virtual ServiceValues Service { get; init; } = new();

    /// <summary>The identity of the pods.</summary>
    public ServiceAccountValues ServiceAccount { get; init; } = new();

    /// <summary>Scraping by the Prometheus operator.</summary>
    public ServiceMonitorValues ServiceMonitor { get; init; } = new();

    /// <summary>Scaling on load.</summary>
    public virtual HpaValues Hpa { get; init; } = new();
}
