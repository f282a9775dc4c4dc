using System.Reflection;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>The objects of the cluster that a render is told of.</summary>
internal static class ClusterObjects
{
    public static T? Find<T>(RenderContext context, string name, string namespaceName)
        where T : class
    {
        var entity = EntityOf<T>(context);
        return context.Options.Objects.OfType<T>().FirstOrDefault(o => NameOf(o) == name && (ClusterScopedKinds.Has(entity) || NamespaceOf(o, context) == namespaceName));
    }

    public static IList<T> All<T>(RenderContext context, string namespaceName)
        where T : class
    {
        var everywhere = ClusterScopedKinds.Has(EntityOf<T>(context)) || namespaceName.Length == 0;
        return [.. context.Options.Objects.OfType<T>().Where(o => everywhere || NamespaceOf(o, context) == namespaceName)
            .OrderBy(o => NamespaceOf(o, context), StringComparer.Ordinal).ThenBy(NameOf, StringComparer.Ordinal)];
    }

    /// <summary>The API that a cluster must serve for a lookup: Helm stops where it does not. Without a cluster there is nothing to ask.</summary>
    private static KubernetesEntityAttribute EntityOf<T>(RenderContext context)
    {
        var entity = typeof(T).GetCustomAttribute<KubernetesEntityAttribute>()
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no [KubernetesEntity]: nothing tells what to look up.");
        var apiVersion = KubernetesKinds.ApiVersionOf(entity);
        if (context.Options.Objects.Count > 0 && typeof(T).Assembly != typeof(V1Secret).Assembly && !context.Options.Objects.OfType<T>().Any()
            && !context.Options.ApiVersions.Contains(apiVersion + "/" + entity.Kind, StringComparer.Ordinal))
            throw new ChartException($"The cluster does not serve {apiVersion}/{entity.Kind}: give an object of it, or name it in ApiVersions.");
        return entity;
    }

    private static string NameOf(object value) => Metadata(value)?["name"]?.GetValue<string>() ?? "";

    private static string NamespaceOf(object value, RenderContext context) => Metadata(value)?["namespace"]?.GetValue<string>() ?? context.Release.Namespace;

    private static JsonNode? Metadata(object value) => ManifestJson.ToNode(value)?["metadata"];
}
