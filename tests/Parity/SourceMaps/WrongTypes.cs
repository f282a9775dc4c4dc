using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using Parity.Recorded;

namespace Parity.SourceMaps;

/// <summary>Overlays that switch everything on and put a text, a number or a list where the defaults have a map, a list or a text.</summary>
internal static class WrongTypes
{
    public static IEnumerable<string> Of(RecordedTwin twin)
    {
        var defaults = (JsonObject)KubernetesYaml.Read(twin.Emitted.Files["chart/values.yaml"])!;
        foreach (var path in Paths(defaults, []))
        {
            var overlay = (JsonObject)defaults.DeepClone();
            SwitchOn(overlay);
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

    private static void SwitchOn(JsonObject map)
    {
        foreach (var (key, value) in map.ToList())
        {
            if (value is JsonObject inner) SwitchOn(inner);
            else if (value is JsonValue leaf && leaf.TryGetValue(out bool _)) map[key] = true;
        }
    }
}
