using System.Globalization;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>Draws values that a part of a draft-07 schema admits, the limits of numbers and hostile texts among them.</summary>
/// <param name="root">The schema that <c>$ref</c> points into.</param>
/// <param name="draw">The source of choices.</param>
internal sealed class SchemaValues(JsonObject root, Draw draw)
{
    private const int Depth = 5;
    private static readonly double[] Fractions = [0, 0.25, 0.1, 0.250001, 1.5, -0.5, 1e-7, 123456.75, 123456789.5, 1e6, 1234567, 1e15, 9007199254740992, 1e21, 2.5e20, -1e-9];
    private static readonly long[] Integers = [0, 1, -1, 2, 3, 7, 10, 80, 255, 8080, 65535, 999_999, 1_000_000, 1_000_001, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1L << 53, (1L << 53) + 1, -(1L << 53), 4_000_000_000_000_000_000];

    /// <summary>False when no value was found.</summary>
    public bool TryDraw(JsonObject schema, int depth, out JsonNode? value)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            value = Of(schema, depth);
            if (Admits(schema, value)) return true;
        }

        value = null;
        return false;
    }

    private bool Admits(JsonObject schema, JsonNode? value)
    {
        // Objects were drawn part by part, with some parts outside on purpose.
        if (value is JsonObject or JsonArray) return true;
        var whole = (JsonObject)schema.DeepClone();
        if (root["definitions"] is { } definitions && whole["definitions"] is null) whole["definitions"] = definitions.DeepClone();
        return new SchemaValidator(whole).Errors(value).Count == 0;
    }

    private JsonNode? Of(JsonObject schema, int depth)
    {
        if (schema["$ref"] is JsonValue reference) return Of(Target(reference.GetValue<string>()), depth);
        if (schema["enum"] is JsonArray { Count: > 0 } allowed) return draw.One(allowed.ToList())?.DeepClone();
        if (schema["const"] is { } only) return only.DeepClone();
        foreach (var word in (string[])["anyOf", "oneOf"])
            if (schema[word] is JsonArray { Count: > 0 } parts && draw.One(parts.ToList()) is JsonObject part) return Of(part, depth);
        return draw.One(TypesOf(schema)) switch
        {
            "null" => null,
            "boolean" => draw.Once(2),
            "integer" => Integer(schema),
            "number" => Number(schema),
            "string" => Text(schema),
            "array" => List(schema, depth),
            "object" => Map(schema, depth),
            _ => Free(depth),
        };
    }

    private static List<string> TypesOf(JsonObject schema)
    {
        List<string> types = schema["type"] switch
        {
            JsonArray several => [.. several.Select(static t => t!.GetValue<string>())],
            JsonValue one => [one.GetValue<string>()],
            _ => [schema["properties"] is null ? "" : "object"],
        };
        // Null is one of many values, not half of them.
        return types.Count > 1 && types.Contains("null", StringComparer.Ordinal) ? [.. types.SelectMany(static t => Enumerable.Repeat(t, t == "null" ? 1 : 4))] : types;
    }

    private long Integer(JsonObject schema)
    {
        var (least, most) = (Limit(schema, "minimum", long.MinValue), Limit(schema, "maximum", long.MaxValue));
        return draw.Below(6) switch
        {
            0 => least == long.MinValue ? draw.One(Integers) : least,
            1 => most == long.MaxValue ? draw.One(Integers) : most,
            2 => least == long.MinValue ? draw.One(Integers) : least + 1,
            3 when most < int.MaxValue && least > int.MinValue => draw.From(CsCheck.Gen.Long[least, most]),
            _ => draw.Once(3) ? draw.Below(10) : draw.One(Integers),
        };
    }

    private JsonNode Number(JsonObject schema) => draw.Below(6) switch
    {
        0 when schema["minimum"] is { } least => least.DeepClone(),
        1 when schema["maximum"] is { } most => most.DeepClone(),
        2 => JsonValue.Create(draw.One(Integers)),
        _ => JsonValue.Create(draw.One(Fractions)),
    };

    private string Text(JsonObject schema)
    {
        if (schema["pattern"] is JsonValue pattern && !draw.Once(4)) return PatternTexts.Of(pattern.GetValue<string>(), draw);
        if (schema["default"] is JsonValue given && given.TryGetValue<string>(out var text) && draw.Once(8)) return text + draw.One(HostileTexts.Ordinary);
        var drawn = HostileTexts.Any(draw);
        var most = (int)Math.Min(Limit(schema, "maxLength", 4096), 4096);
        var least = (int)Math.Min(Limit(schema, "minLength", 0), 64);
        if (drawn.Length < least) drawn = drawn.PadRight(least, 'x');
        return drawn.Length > most ? drawn[..most] : drawn;
    }

    private JsonArray List(JsonObject schema, int depth)
    {
        var least = (int)Limit(schema, "minItems", 0);
        var count = Math.Max(least, depth >= Depth ? 0 : draw.Below(4));
        var list = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            if (schema["items"] is not JsonObject items) list.Add(Free(depth + 1));
            else if (TryDraw(items, depth + 1, out var item)) list.Add(item);
        }

        return list;
    }

    private JsonObject Map(JsonObject schema, int depth)
    {
        var map = new JsonObject();
        if (schema["properties"] is JsonObject properties)
        {
            var required = schema["required"] is JsonArray r ? r.Select(static k => k!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) : [];
            foreach (var (name, part) in properties)
            {
                if (part is not JsonObject inner || (!required.Contains(name) && (depth >= Depth || !draw.Once(Math.Max(3, properties.Count / 4))))) continue;
                if (TryDraw(inner, depth + 1, out var value)) map[name] = value;
            }

            // A cluster newer than the client.
            if (schema["additionalProperties"] is null && draw.Once(12)) map["newerField"] = Free(depth + 1);
            return map;
        }

        var count = depth >= Depth ? 0 : draw.Below(4);
        for (var i = 0; i < count; i++)
        {
            var key = draw.Once(5) ? draw.One(HostileTexts.Ordinary) : draw.One(HostileTexts.Keys);
            if (schema["additionalProperties"] is not JsonObject values) map[key] = Free(depth + 1);
            else if (TryDraw(values, depth + 1, out var value)) map[key] = value;
        }

        return map;
    }

    private JsonNode? Free(int depth) => draw.Below(depth >= Depth ? 5 : 8) switch
    {
        0 => null,
        1 => draw.Once(2),
        2 => JsonValue.Create(draw.One(Integers)),
        3 => JsonValue.Create(draw.One(Fractions)),
        // Where no schema looks, toYaml prints nothing at all for a control character: docs/parity.md.
        4 or 5 => string.Concat(HostileTexts.Any(draw).Where(static c => c is not (>= '\x7f' and <= '\x9f'))),
        6 => List([], depth + 1),
        _ => Map([], depth + 1),
    };

    private JsonObject Target(string reference)
    {
        JsonNode? at = root;
        foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) at = at?[part];
        return at as JsonObject ?? [];
    }

    private static long Limit(JsonObject schema, string keyword, long otherwise) =>
        schema[keyword] is JsonValue value && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number >= long.MaxValue ? long.MaxValue : number <= long.MinValue ? long.MinValue : (long)number
            : otherwise;
}
