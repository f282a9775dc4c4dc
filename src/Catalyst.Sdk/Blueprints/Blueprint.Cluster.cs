using k8s.Models;

namespace Catalyst.Sdk;

// What depends on the cluster, or is new at every render.
public abstract partial class Blueprint
{
    /// <summary>An object of the cluster, or null when it is not there. Under <c>helm template</c> nothing is there. Helm: <c>lookup</c>.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="namespaceName">Its namespace; of no account for kinds that have none. Default: the release's.</param>
    /// <typeparam name="T">The type of the object, with <c>[KubernetesEntity]</c>.</typeparam>
    protected T? Lookup<T>(string name, string? namespaceName = null)
        where T : class => ClusterObjects.Find<T>(Current, name, namespaceName ?? Release.Namespace);

    /// <summary>All objects of a type in a namespace, in the order of their namespaces and names; none under <c>helm template</c>.
    /// Helm: <c>(lookup … "").items</c>.</summary>
    /// <param name="namespaceName">The namespace; empty for all. Default: the release's.</param>
    /// <typeparam name="T">The type of the objects, with <c>[KubernetesEntity]</c>.</typeparam>
    protected IList<T> LookupAll<T>(string? namespaceName = null)
        where T : class => ClusterObjects.All<T>(Current, namespaceName ?? Release.Namespace);

    /// <summary>Random letters and digits, new at every render: what an operator keeps belongs into <c>PersistentSecret</c>. Helm: <c>randAlphaNum</c>.</summary>
    /// <param name="length">How many.</param>
    protected static string RandomText(int length) => Key.RandomText(length);

    /// <summary>A Secret whose keys are taken from the cluster when they are there, and made when they are not; kept when the release goes.</summary>
    /// <param name="name">The Secret's name.</param>
    /// <param name="keys">Its keys.</param>
    protected V1Secret PersistentSecret(string name, params Key[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var existing = Lookup<V1Secret>(name)?.Data;
        var data = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (key, value) in keys.SelectMany(k => k.Entries(existing))) data[key] = value;
        return new V1Secret
        {
            Metadata = new() { Name = name, NamespaceProperty = Release.Namespace, Labels = Labels, Annotations = new StringMap { { "helm.sh/resource-policy", "keep" } } },
            Type = "Opaque",
            Data = data,
        };
    }

    /// <summary>The same Secret, unless it is switched off or the operator names one of his own: then null, which leaves it out.</summary>
    /// <param name="name">The Secret's name.</param>
    /// <param name="enabled">The switch.</param>
    /// <param name="existingSecret">The name of the operator's own Secret; null or empty: none.</param>
    /// <param name="keys">Its keys.</param>
    protected V1Secret? PersistentSecret(string name, bool enabled, string? existingSecret, params Key[] keys) =>
        enabled && string.IsNullOrEmpty(existingSecret) ? PersistentSecret(name, keys) : null;

    /// <summary>A self-signed certificate with its key, new at every render: put it into a local, so that both come from one call.
    /// Helm: <c>genSelfSignedCert</c>.</summary>
    /// <param name="commonName">The common name.</param>
    /// <param name="days">How long it is valid.</param>
    /// <param name="dnsNames">Further names.</param>
    protected static CertificatePair SelfSigned(string commonName, int days, params string[] dnsNames) => CertificatePair.Create(commonName, days, dnsNames);
}
