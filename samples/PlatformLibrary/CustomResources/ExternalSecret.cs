using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>A Secret that the external secrets operator fetches from a store, as far as the charts use it.</summary>
[KubernetesEntity(Group = "external-secrets.io", ApiVersion = "v1beta1", Kind = "ExternalSecret", PluralName = "externalsecrets")]
public sealed record ExternalSecret : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "external-secrets.io/v1beta1";
    public string Kind { get; set; } = "ExternalSecret";
    public V1ObjectMeta Metadata { get; set; } = new();
    public ExternalSecretSpec? Spec { get; set; }
}

/// <summary>From which store, how often, and into which Secret.</summary>
public sealed record ExternalSecretSpec
{
    public string? RefreshInterval { get; init; }
    public SecretStoreReference? SecretStoreRef { get; init; }
    public ExternalSecretTarget? Target { get; init; }
    public IList<ExternalSecretData>? Data { get; init; }
}

/// <summary>The store.</summary>
public sealed record SecretStoreReference
{
    public string? Name { get; init; }
    public string? Kind { get; init; }
}

/// <summary>The Secret that is made.</summary>
public sealed record ExternalSecretTarget
{
    public string? Name { get; init; }
    public string? CreationPolicy { get; init; }
}

/// <summary>One key of the Secret.</summary>
public sealed record ExternalSecretData
{
    public string? SecretKey { get; init; }
    public RemoteReference? RemoteRef { get; init; }
}

/// <summary>Where the store keeps it.</summary>
public sealed record RemoteReference
{
    public string? Key { get; init; }
    public string? Property { get; init; }
}
