using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>Who signs certificates of a namespace for cert-manager, as far as platform charts use it.</summary>
[KubernetesEntity(Group = "cert-manager.io", ApiVersion = "v1", Kind = "Issuer", PluralName = "issuers")]
public sealed record Issuer : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "cert-manager.io/v1";
    public string Kind { get; set; } = "Issuer";
    public V1ObjectMeta Metadata { get; set; } = new();
    public IssuerSpec? Spec { get; set; }
}

/// <summary>One of the kinds of issuers.</summary>
public sealed record IssuerSpec
{
    /// <summary>Signs with the certificate's own key.</summary>
    public SelfSignedIssuer? SelfSigned { get; init; }

    /// <summary>Signs with the key of an authority in a Secret.</summary>
    public CaIssuer? Ca { get; init; }
}

public sealed record SelfSignedIssuer;

public sealed record CaIssuer
{
    public string? SecretName { get; init; }
}
