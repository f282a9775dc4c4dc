using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using Parity.Recorded;

namespace Parity.SourceMaps;

/// <summary>Overlays under which the twin makes the most documents, and that put a text, a number or a list where the defaults have a map, a list or a text.</summary>
internal static class WrongTypes
{
    public static IEnumerable<string> Of(RecordedTwin twin)
    {
        var defaults = (JsonObject)KubernetesYaml.Read(twin.Emitted.Files["chart/values.yaml"])!;
        var values = (JsonObject)defaults.DeepClone();
        Merge(values, (JsonObject)JsonNode.Parse(RecordedCases.Of(twin.Chart).MaxBy(static c => c.Documents?.Count ?? 0)!.Overlay)!);
        foreach (var path in Paths(defaults, []))
        {
            var overlay = (JsonObject)values.DeepClone();
            var parent = path.Take(path.Count - 1).Aggregate(overlay, static (map, key) => (JsonObject)map[key]!);
            parent[path[^1]] = parent[path[^1]] switch
            {
                JsonObject => "text",
                JsonArray => 5,
                _ => new JsonArray(1),
            };
            yield return overlay.ToJsonString();
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Paths(JsonObject map, IReadOnlyList<string> to)
    {
        foreach (var (key, value) in map)
        {
            IReadOnlyList<string> path = [.. to, key];
            if (value is JsonObject inner) foreach (var further in Paths(inner, path)) yield return further;
            if (value is JsonObject or JsonArray || (value is JsonValue leaf && leaf.TryGetValue(out string? _))) yield return path;
        }
    }

    private static void Merge(JsonObject values, JsonObject overlay)
    {
        foreach (var (key, value) in overlay)
        {
            if (value is JsonObject further && values[key] is JsonObject inner) Merge(inner, further);
            else values[key] = value?.DeepClone();
        }
    }
}
