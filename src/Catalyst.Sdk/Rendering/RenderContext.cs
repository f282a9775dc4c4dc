using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>What one render knows. Each render has its own; nothing of it outlives the render.</summary>
internal sealed record RenderContext(JsonObject Values, RenderOptions Options, ReleaseInfo Release, ChartInfo Chart, CapabilitiesInfo Capabilities, ChartFiles Files)
{
    /// <summary>A text at a path of the merged values, or null where there is none: the helpers read a value only where the record has it.</summary>
    public string? Text(params ReadOnlySpan<string> path) => Find(path) is JsonValue value ? Plain(value) : null;

    /// <summary>A truth value at a path, or null.</summary>
    public bool? Flag(params ReadOnlySpan<string> path) => Find(path) is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>A look-alike is there only where the schema admits it, and means its text.</summary>
    private static string? Plain(JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => value.GetValue<string>(),
        System.Text.Json.JsonValueKind.Number => GoJson.Number(double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)),
        System.Text.Json.JsonValueKind.True => "true",
        System.Text.Json.JsonValueKind.False => "false",
        _ => null,
    };

    private JsonNode? Find(ReadOnlySpan<string> path)
    {
        JsonNode? at = Values;
        foreach (var name in path) at = at is JsonObject map ? map[name] : null;
        return at;
    }
}
