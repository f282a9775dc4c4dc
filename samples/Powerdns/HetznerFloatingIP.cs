using k8s;
using k8s.Models;

namespace Samples.Powerdns;

/// <summary>An address at Hetzner that a composition of Crossplane provides.</summary>
[KubernetesEntity(Group = "compose.openova.io", ApiVersion = "v1alpha1", Kind = "HetznerFloatingIP", PluralName = "hetznerfloatingips")]
public sealed record HetznerFloatingIP : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "compose.openova.io/v1alpha1";
    public string Kind { get; set; } = "HetznerFloatingIP";
    public V1ObjectMeta Metadata { get; set; } = new();
    public HetznerFloatingIPSpec? Spec { get; set; }
}

public sealed record HetznerFloatingIPSpec
{
    public FloatingIPParameters? Parameters { get; init; }
    public ProviderReference? ProviderConfigRef { get; init; }
}

public sealed record FloatingIPParameters
{
    public string? Name { get; init; }
    public string? Type { get; init; }
    public string? Region { get; init; }
    public string? Description { get; init; }
}

public sealed record ProviderReference
{
    public string? Name { get; init; }
}
