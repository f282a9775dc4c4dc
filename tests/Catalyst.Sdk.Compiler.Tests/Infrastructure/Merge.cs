using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>An overlay over defaults as Helm merges them: maps merge, everything else replaces, null deletes a default.</summary>
internal static class Merge
{
    public static JsonNode? Over(JsonNode? defaults, JsonNode? overlay)
    {
        if (defaults is not JsonObject below || overlay is not JsonObject above) return overlay?.DeepClone();
        var result = new JsonObject(below.Select(static e => KeyValuePair.Create(e.Key, e.Value?.DeepClone())));
        foreach (var (key, value) in above)
        {
            if (value is null && below.ContainsKey(key)) result.Remove(key);
            else result[key] = Over(below.TryGetPropertyValue(key, out var held) ? held : null, value);
        }

        return result;
    }
}
