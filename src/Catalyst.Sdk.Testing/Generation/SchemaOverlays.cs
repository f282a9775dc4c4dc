using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Testing;

/// <summary>
/// Overlays for a chart, drawn from its own <c>values.schema.json</c>: some keys, each with a value that the schema admits, or null to delete the default.
/// One in a hundred is refused on purpose, so that refusals are compared as well.
/// </summary>
/// <param name="schema">The emitted schema of the chart.</param>
public sealed class SchemaOverlays(JsonObject schema) : Gen<JsonObject>
{
    private static readonly int[] Densities = [8, 4, 2, 2];
    private static readonly string[] Doors = ["global", "tags", "enabled"];

    /// <inheritdoc/>
    public override JsonObject Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var overlay = Record(schema, new SchemaValues(schema, draw), draw, draw.One(Densities), draw.Once(100), isRoot: true);
        size = new Size((ulong)overlay.ToJsonString().Length);
        return overlay;
    }

    private static JsonObject Record(JsonObject record, SchemaValues values, Draw draw, int oneIn, bool mayBreak, bool isRoot)
    {
        var overlay = new JsonObject();
        var required = record["required"] is JsonArray names ? names.Select(static n => n!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var (name, part) in record["properties"] as JsonObject ?? [])
        {
            if (part is not JsonObject inner || (isRoot && Doors.Contains(name, StringComparer.Ordinal)) || !draw.Once(oneIn)) continue;
            if (required.Contains(name) ? mayBreak && draw.Once(4) : draw.Once(6)) overlay[name] = null;
            else if (IsRecord(inner)) overlay[name] = Record(inner, values, draw, oneIn, mayBreak, isRoot: false);
            else if (values.TryDraw(inner, 0, out var value)) overlay[name] = value;
        }

        if (mayBreak && draw.Once(3) && record["additionalProperties"] is JsonValue) overlay["unknownKey"] = "x";
        return overlay;
    }

    /// <summary>A record of the author's own merges with its defaults; a mapping of Kubernetes is drawn as a whole.</summary>
    private static bool IsRecord(JsonObject schema) => schema["properties"] is JsonObject && schema["additionalProperties"] is JsonValue;
}
