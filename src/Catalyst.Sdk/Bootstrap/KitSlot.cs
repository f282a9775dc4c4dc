namespace Catalyst.Sdk;

/// <summary>A slot that no class of this project has: a Blueprint of another project, made by <c>Slot&lt;T&gt;()</c> and refined with <c>with { … }</c>,
/// or a release that is known by name and version alone. The fields are those of <see cref="BootstrapSlotAttribute"/>.</summary>
public sealed record KitSlot
{
    /// <summary>Two digits and an optional small letter. Required.</summary>
    public string? Slot { get; init; }

    /// <summary>The name of the HelmRelease and of its HelmRepository; unique in the kit. Required. Flux: <c>metadata.name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The chart. Default: <see cref="Name"/>. Flux: <c>spec.chart.spec.chart</c>.</summary>
    public string? Chart { get; init; }

    /// <summary>The chart's version. Required for what is known by name alone. Flux: <c>spec.chart.spec.version</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The releases that come first, beside the Blueprint's own dependencies. Flux: <c>spec.dependsOn[].name</c>.</summary>
    public IReadOnlyList<string>? DependsOn { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.TargetNamespace"/>.</summary>
    public string? TargetNamespace { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.ReleaseName"/>.</summary>
    public string? ReleaseName { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.Namespace"/>.</summary>
    public string? Namespace { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.File"/>.</summary>
    public string? File { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.Interval"/>.</summary>
    public string? Interval { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.Timeout"/>.</summary>
    public string? Timeout { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.DisableWait"/>.</summary>
    public bool? DisableWait { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.InstallRetries"/>.</summary>
    public int? InstallRetries { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.UpgradeRetries"/>.</summary>
    public int? UpgradeRetries { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.CreateNamespace"/>.</summary>
    public bool? CreateNamespace { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.NamespaceDocument"/>.</summary>
    public bool? NamespaceDocument { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.PrimaryOnly"/>.</summary>
    public bool? PrimaryOnly { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.Tier"/>.</summary>
    public PlacementTier? Tier { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.TargetTier"/>.</summary>
    public PlacementTier? TargetTier { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.Justification"/>.</summary>
    public string? Justification { get; init; }

    /// <summary>As <see cref="BootstrapSlotAttribute.ExtraNamespaces"/>.</summary>
    public IReadOnlyList<string>? ExtraNamespaces { get; init; }

    /// <summary>Values of the release, of any form. Flux: <c>spec.values</c>.</summary>
    public OpenValue? Values { get; init; }
}
