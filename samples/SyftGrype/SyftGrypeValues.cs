using System.ComponentModel.DataAnnotations;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.SyftGrype;

/// <summary>What an operator may set.</summary>
public sealed record SyftGrypeValues
{
    /// <summary>Replaces the chart's name in the names of objects.</summary>
    [RegularExpression("[ -~]*")] public string? NameOverride { get; init; }

    /// <summary>Replaces the whole name of objects.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>What this Blueprint wraps, for upstream tooling.</summary>
    public CatalystImagesValues CatalystBlueprint { get; init; } = new()
    {
        Upstream = new() { Images = new() { { "syft", "ghcr.io/anchore/syft" }, { "grype", "ghcr.io/anchore/grype" } } },
    };

    /// <summary>The scanner of contents.</summary>
    public ScannerValues Syft { get; init; } = new() { Image = new() { Repository = "ghcr.io/anchore/syft", Tag = "v1.43.0" } };

    /// <summary>The scanner for vulnerabilities, which the job runs.</summary>
    public ScannerValues Grype { get; init; } = new() { Image = new() { Repository = "ghcr.io/anchore/grype", Tag = "v0.111.1" } };

    /// <summary>When and what is scanned.</summary>
    [Config]
    public CronjobValues Cronjob { get; init; } = new();

    /// <summary>Where reports are kept.</summary>
    public PersistenceValues Persistence { get; init; } = new();

    /// <summary>The identity of the scan.</summary>
    public ServiceAccountValues ServiceAccount { get; init; } = new();

    /// <summary>Nothing listens for the time being, so there is nothing to scrape.</summary>
    public ToggleValues ServiceMonitor { get; init; } = new();

    public OverlayValues SyftGrypeOverlay { get; init; } = new();
}

public sealed record ScannerValues
{
    public bool Enabled { get; init; } = true;

    public required ContainerImageValues Image { get; init; }

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "100m" }, { "memory", "256Mi" } },
        Limits = new QuantityMap { { "cpu", 1 }, { "memory", "1Gi" } },
    };
}

public sealed record CronjobValues
{
    public bool Enabled { get; init; } = true;

    [Config]
    public string Schedule { get; init; } = "30 2 * * *";

    public int SuccessfulJobsHistoryLimit { get; init; } = 3;
    public int FailedJobsHistoryLimit { get; init; } = 1;
    public string ConcurrencyPolicy { get; init; } = "Forbid";

    /// <summary>The image, folder or archive to scan; empty for none.</summary>
    [Config]
    public string? Target { get; init; } = "";
}

public sealed record OverlayValues
{
    public ToggleValues NetworkPolicy { get; init; } = new();
}
