using k8s;
using k8s.Models;

namespace Samples.ExternalSecrets;

/// <summary>A place that the whole cluster may fetch secrets from, as far as this chart uses it.</summary>
[KubernetesEntity(Group = "external-secrets.io", ApiVersion = "v1beta1", Kind = "ClusterSecretStore", PluralName = "clustersecretstores")]
public sealed record ClusterSecretStore : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "external-secrets.io/v1beta1";
    public string Kind { get; set; } = "ClusterSecretStore";
    public V1ObjectMeta Metadata { get; set; } = new();
    public SecretStoreSpec? Spec { get; set; }
}

public sealed record SecretStoreSpec
{
    public SecretStoreProvider? Provider { get; init; }
}

public sealed record SecretStoreProvider
{
    public VaultProvider? Vault { get; init; }
}

public sealed record VaultProvider
{
    public string? Server { get; init; }
    public string? Path { get; init; }
    public string? Version { get; init; }
    public VaultAuth? Auth { get; init; }
}

public sealed record VaultAuth
{
    public VaultKubernetesAuth? Kubernetes { get; init; }
}

public sealed record VaultKubernetesAuth
{
    public string? MountPath { get; init; }
    public string? Role { get; init; }
    public ServiceAccountReference? ServiceAccountRef { get; init; }
}

public sealed record ServiceAccountReference
{
    public string? Name { get; init; }
    public string? Namespace { get; init; }
}
