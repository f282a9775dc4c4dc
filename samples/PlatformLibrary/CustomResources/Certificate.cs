using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>cert-manager's order for a certificate, as far as platform charts use it.</summary>
[KubernetesEntity(Group = "cert-manager.io", ApiVersion = "v1", Kind = "Certificate", PluralName = "certificates")]
public sealed record Certificate : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "cert-manager.io/v1";
    public string Kind { get; set; } = "Certificate";
    public V1ObjectMeta Metadata { get; set; } = new();
    public CertificateSpec? Spec { get; set; }
}

public sealed record CertificateSpec
{
    public string? SecretName { get; init; }
    public string? Duration { get; init; }
    public string? RenewBefore { get; init; }
    public bool? IsCA { get; init; }
    public string? CommonName { get; init; }
    public CertificatePrivateKey? PrivateKey { get; init; }
    public IList<string>? DnsNames { get; init; }
    public IssuerReference? IssuerRef { get; init; }
}

public sealed record CertificatePrivateKey
{
    public string? RotationPolicy { get; init; }
    public string? Algorithm { get; init; }
    public int? Size { get; init; }
}

public sealed record IssuerReference
{
    public string? Name { get; init; }
    public string? Kind { get; init; }
}
