namespace Catalyst.Sdk;

/// <summary>Marks a class derived from <see cref="BootstrapKit"/>: the build turns it into a folder of slot files.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BootstrapKitAttribute : Attribute
{
    /// <summary>The folder under the output root, with forward slashes. Default: <c>bootstrap-kit</c>.</summary>
    public string? Folder { get; set; }

    /// <summary>Where the charts are. Default: <c>oci://ghcr.io/openova-io</c>. Flux: <c>spec.url</c> of the HelmRepository.</summary>
    public string? Registry { get; set; }

    /// <summary>The Secret with the registry's credentials; an empty text for none. Default: <c>ghcr-pull</c>. Flux: <c>spec.secretRef.name</c> of the HelmRepository.</summary>
    public string? SecretRef { get; set; }

    /// <summary>How often Flux looks at the registry. Default: <c>15m</c>. Flux: <c>spec.interval</c> of the HelmRepository.</summary>
    public string? RepositoryInterval { get; set; }
}
