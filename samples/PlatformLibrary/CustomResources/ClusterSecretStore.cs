using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>A place that the whole cluster may fetch secrets from, as far as the charts use it.</summary>
[KubernetesEntity(Group = "external-secrets.io", ApiVersion = "v1beta1", Kind = "ClusterSecretStore", PluralName = "clustersecretstores")]
public sealed record ClusterSecretStore : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "external-secrets.io/v1beta1";
    public string Kind { get; set; } = "ClusterSecretStore";
    public V1ObjectMeta Metadata { get; set; } = new();
    public SecretStoreSpec? Spec { get; set; }
}

/// <summary>What kind of store.</summary>
public sealed record SecretStoreSpec
{
    public SecretStoreProvider? Provider { get; init; }
}

/// <summary>The kinds.</summary>
public sealed record SecretStoreProvider
{
    public VaultProvider? Vault { get; init; }
}

/// <summary>A vault, and a secrets engine in it.</summary>
public sealed record VaultProvider
{
    public string? Server { get; init; }
    public string? Path { get; init; }
    public string? Version { get; init; }
    public VaultAuth? Auth { get; init; }
}

/// <summary>The ways to log in.</summary>
public sealed record VaultAuth
{
    public VaultKubernetesAuth? Kubernetes { get; init; }
}

/// <summary>With the token of a service account.</summary>
public sealed record VaultKubernetesAuth
{
    public string? MountPath { get; init; }
    public string? Role { get; init; }
    public ServiceAccountReference? ServiceAccountRef { get; init; }
}

/// <summary>The service account.</summary>
public sealed record ServiceAccountReference
{
    public string? Name { get; init; }
    public string? Namespace { get; init; }
}
