using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Merges an overlay over defaults as Helm does: maps merge, everything else replaces, null deletes a default and stays where there is none.</summary>
internal static class Coalescing
{
    public static JsonObject Merge(JsonObject defaults, JsonObject overlay) => Merge(defaults, overlay, isRoot: true);

    private static JsonObject Merge(JsonObject defaults, JsonObject overlay, bool isRoot)
    {
        var merged = (JsonObject)defaults.DeepClone();
        foreach (var (key, value) in overlay)
        {
            // Null over null goes at the root and stays further in.
            if (value is null && merged.TryGetPropertyValue(key, out var held) && (isRoot || held is not null)) merged.Remove(key);
            else if (value is JsonObject map && merged[key] is JsonObject below) merged[key] = Merge(below, map, isRoot: false);
            else merged[key] = value?.DeepClone();
        }

        return merged;
    }
}
