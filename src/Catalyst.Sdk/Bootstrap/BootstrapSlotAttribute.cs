namespace Catalyst.Sdk;

/// <summary>Gives a Blueprint its slot in the bootstrap kit: the build writes <c>NN-&lt;name&gt;.yaml</c> with the HelmRepository and the HelmRelease
/// of its chart into the kit's folder. The edges, <c>spec.dependsOn</c>, are the Blueprint's own <see cref="BlueprintSpec.Depends"/>
/// (those that are neither optional nor conditional) and <see cref="DependsOn"/>.</summary>
/// <param name="slot">Two digits and an optional small letter, such as <c>02</c> or <c>02a</c>; a dependency has an earlier one.
/// The console reads no slots with a letter. Upstream: <c>clusters/_template/bootstrap-kit</c>, label <c>catalyst.openova.io/slot</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BootstrapSlotAttribute(string slot) : Attribute
{
    /// <summary>The slot.</summary>
    public string Slot { get; } = slot;

    /// <summary>The namespace that the chart is installed into. Flux: <c>spec.targetNamespace</c>; the <c>namespace</c> of the placement table.</summary>
    public string? TargetNamespace { get; set; }

    /// <summary>The name of the Helm release, at most 53 characters. Default: the Blueprint's name without <c>bp-</c>. Flux: <c>spec.releaseName</c>.</summary>
    public string? ReleaseName { get; set; }

    /// <summary>The version that the slot pins. Default: the Blueprint's own; another one is CAT1762. Flux: <c>spec.chart.spec.version</c>.</summary>
    public string? Version { get; set; }

    /// <summary>The namespace of the HelmRelease itself. Default: <c>flux-system</c>, or that of the virtual cluster of <see cref="Tier"/>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The file in the kit's folder; begins with the slot and a dash. Default: <c>&lt;slot&gt;-&lt;name without bp-&gt;.yaml</c>.</summary>
    public string? File { get; set; }

    /// <summary>Releases that come first and are no dependencies of the Blueprint. Flux: <c>spec.dependsOn[].name</c>.</summary>
    public string[]? DependsOn { get; set; }

    /// <summary>How often Flux looks at the release. Default: <c>15m</c>. Flux: <c>spec.interval</c>.</summary>
    public string? Interval { get; set; }

    /// <summary>How long an install or upgrade may take. Default: Flux's own, 5m. Flux: <c>spec.timeout</c>, <c>spec.install.timeout</c>, <c>spec.upgrade.timeout</c>.</summary>
    public string? Timeout { get; set; }

    /// <summary>Whether Helm does not wait for the pods: what is ready is said by the edges. Default: true; false is for Crossplane and what it runs.
    /// Flux: <c>spec.install.disableWait</c>, <c>spec.upgrade.disableWait</c>.</summary>
    public bool DisableWait { get; set; } = true;

    /// <summary>How often a failed install is tried again; -1 is for ever. Default: 3. Flux: <c>spec.install.remediation.retries</c>.</summary>
    public int InstallRetries { get; set; } = 3;

    /// <summary>How often a failed upgrade is tried again; -1 is for ever. Default: 3. Flux: <c>spec.upgrade.remediation.retries</c>.</summary>
    public int UpgradeRetries { get; set; } = 3;

    /// <summary>Whether Helm creates the target namespace. Default: false; always so in a virtual cluster. Flux: <c>spec.install.createNamespace</c>.</summary>
    public bool CreateNamespace { get; set; }

    /// <summary>Whether the file begins with the target namespace as a document. Default: true on the host, but for <c>kube-system</c>,
    /// <c>flux-system</c> and <c>default</c>; a namespace of several slots stands in the first.</summary>
    public bool NamespaceDocument { get; set; } = true;

    /// <summary>Whether the release runs in the primary region only: it has the label <c>catalyst.openova.io/region-role: primary</c> and is suspended
    /// where the cluster says <c>SECONDARY_HR_SUSPEND</c>. Default: false. Flux: <c>spec.suspend</c>.</summary>
    public bool PrimaryOnly { get; set; }

    /// <summary>Where the release runs today; gives the slot its row in the placement table. Default: the host, without a row.
    /// A virtual cluster brings <c>spec.kubeConfig</c>, <c>spec.storageNamespace</c>, the label <c>catalyst.openova.io/vcluster</c> and the
    /// edge to <c>bp-&lt;tier&gt;-vcluster</c>. Upstream: <c>vcluster</c> of <c>placement.yaml</c>.</summary>
    public PlacementTier Tier { get; set; }

    /// <summary>Where the release is to run. Default: <see cref="Tier"/>. Upstream: <c>target</c> of <c>placement.yaml</c>.</summary>
    public PlacementTier TargetTier { get; set; }

    /// <summary>Why it belongs on the host; needed there. Upstream: <c>justification</c> of <c>placement.yaml</c>.</summary>
    public string? Justification { get; set; }

    /// <summary>Further namespaces that the chart writes into. Upstream: <c>extraNamespaces</c> of <c>placement.yaml</c>.</summary>
    public string[]? ExtraNamespaces { get; set; }
}
