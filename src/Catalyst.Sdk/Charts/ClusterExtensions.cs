using System.Text;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>What looked-up objects hold, by key.</summary>
public static class ClusterExtensions
{
    /// <summary>The text under a key of a Secret, decoded; null when the Secret or the key is not there, or the text is empty.</summary>
    /// <param name="secret">The Secret; may be null.</param>
    /// <param name="key">The key.</param>
    public static string? Text(this V1Secret? secret, string key) =>
        secret?.Data is { } data && data.TryGetValue(key, out var bytes) && bytes is { Length: > 0 } ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The text under a key of a ConfigMap; null when the ConfigMap or the key is not there, or the text is empty.</summary>
    /// <param name="configMap">The ConfigMap; may be null.</param>
    /// <param name="key">The key.</param>
    public static string? Text(this V1ConfigMap? configMap, string key) =>
        configMap?.Data is { } data && data.TryGetValue(key, out var text) && !string.IsNullOrEmpty(text) ? text : null;
}
