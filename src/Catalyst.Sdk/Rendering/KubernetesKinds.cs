using System.Reflection;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>One kind that a cluster serves.</summary>
internal sealed record ServedKind(string ApiVersion, string Kind, string Plural, bool IsClusterScoped);

/// <summary>The kinds that a cluster serves: Kubernetes' own, those of the objects that a render is told of, and those named in its options.</summary>
internal static class KubernetesKinds
{
    private static readonly Lazy<IReadOnlyList<ServedKind>> BuiltIn = new(static () =>
        [.. typeof(V1Secret).Assembly.GetExportedTypes().Select(static t => t.GetCustomAttribute<KubernetesEntityAttribute>(inherit: false)).OfType<KubernetesEntityAttribute>()
            .Where(static e => !e.Kind.EndsWith("List", StringComparison.Ordinal)).Select(Of)]);

    public static IEnumerable<ServedKind> Served(IEnumerable<object> objects, IEnumerable<string> apiVersions) =>
        BuiltIn.Value
            .Concat(objects.Select(static o => o.GetType().GetCustomAttribute<KubernetesEntityAttribute>()).OfType<KubernetesEntityAttribute>().Select(Of))
            .Concat(apiVersions.Select(Named).OfType<ServedKind>())
            .DistinctBy(static k => (k.ApiVersion, k.Kind));

    public static string ApiVersionOf(KubernetesEntityAttribute entity) => string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : entity.Group + "/" + entity.ApiVersion;

    private static ServedKind Of(KubernetesEntityAttribute entity) =>
        new(ApiVersionOf(entity), entity.Kind, string.IsNullOrEmpty(entity.PluralName) ? PluralOf(entity.Kind) : entity.PluralName, ClusterScopedKinds.Has(entity));

    /// <summary>An API with its kind: <c>group/version/Kind</c>.</summary>
    private static ServedKind? Named(string api)
    {
        var parts = api.Split('/');
        return parts.Length == 3 ? new ServedKind(parts[0] + "/" + parts[1], parts[2], PluralOf(parts[2]), false) : null;
    }

#pragma warning disable CA1308 // Kubernetes writes resource names in small letters.
    private static string PluralOf(string kind) => kind.ToLowerInvariant() + "s";
#pragma warning restore CA1308
}
