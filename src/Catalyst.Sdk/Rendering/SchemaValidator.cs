using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk;

/// <summary>One refusal: the path from the root, <c>/a/b</c>, and what was expected there.</summary>
internal sealed record SchemaError(string Path, string Message);

/// <summary>The part of JSON Schema draft-07 that emitted schemas use.</summary>
/// <param name="root">The schema that <c>$ref</c> points into.</param>
internal sealed class SchemaValidator(JsonObject root)
{
    public IReadOnlyList<SchemaError> Errors(JsonNode? instance)
    {
        var errors = new List<SchemaError>();
        Check(root, instance, "", errors);
        return errors;
    }

    private bool Passes(JsonNode schema, JsonNode? instance)
    {
        var errors = new List<SchemaError>();
        Check(schema, instance, "", errors);
        return errors.Count == 0;
    }

    private void Check(JsonNode? schema, JsonNode? instance, string path, List<SchemaError> errors)
    {
        if (schema is JsonValue flag)
        {
            if (!flag.GetValue<bool>()) errors.Add(new(path, "is not allowed"));
            return;
        }

        if (schema is not JsonObject keywords) return;
        // Beside $ref draft-07 ignores all other keywords.
        if (keywords["$ref"] is { } reference)
        {
            Check(Target(reference.GetValue<string>()), instance, path, errors);
            return;
        }

        if (keywords["type"] is { } type && !Types(type).Any(t => IsType(instance, t)))
        {
            errors.Add(new(path, $"expected {string.Join(" or ", Types(type))}, got {Describe(instance)}"));
            return;
        }

        foreach (var (name, value) in keywords) Keyword(name, value, keywords, instance, path, errors);
    }

    private void Keyword(string name, JsonNode? value, JsonObject keywords, JsonNode? instance, string path, List<SchemaError> errors)
    {
        switch (name)
        {
            case "enum" when !((JsonArray)value!).Any(v => Same(v, instance)):
                errors.Add(new(path, $"expected one of {string.Join(", ", ((JsonArray)value!).Select(Describe))}, got {Describe(instance)}"));
                break;
            case "const" when !Same(value, instance):
                errors.Add(new(path, $"expected {Describe(value)}"));
                break;
            case "not" when Passes(value!, instance):
                errors.Add(new(path, $"must not match {value!.ToJsonString()}"));
                break;
            case "allOf":
                foreach (var part in (JsonArray)value!) Check(part, instance, path, errors);
                break;
            case "anyOf" when !((JsonArray)value!).Any(part => Passes(part!, instance)):
                // The first alternative tells most: the others are null.
                Check(((JsonArray)value!)[0], instance, path, errors);
                break;
            case "oneOf" when ((JsonArray)value!).Count(part => Passes(part!, instance)) != 1:
                errors.Add(new(path, "must match exactly one alternative"));
                break;
            default:
                if (instance is JsonObject map) MapKeyword(name, value, keywords, map, path, errors);
                else if (instance is JsonArray list) ListKeyword(name, value, list, path, errors);
                else if (instance is JsonValue scalar) ScalarKeyword(name, value, scalar, path, errors);
                break;
        }
    }

    private void MapKeyword(string name, JsonNode? value, JsonObject keywords, JsonObject map, string path, List<SchemaError> errors)
    {
        switch (name)
        {
            case "required":
                foreach (var key in ((JsonArray)value!).Select(static k => k!.GetValue<string>()))
                    if (!map.ContainsKey(key)) errors.Add(new(path + "/" + key, "is required"));
                break;
            case "properties":
                foreach (var (key, part) in (JsonObject)value!)
                    if (map.TryGetPropertyValue(key, out var held)) Check(part, held, path + "/" + key, errors);
                break;
            case "additionalProperties":
                foreach (var (key, held) in map)
                {
                    if (keywords["properties"] is JsonObject known && known.ContainsKey(key)) continue;
                    if (value is JsonValue) { if (!value.GetValue<bool>()) errors.Add(new(path + "/" + key, "is no known key")); }
                    else Check(value, held, path + "/" + key, errors);
                }

                break;
            case "minProperties" when map.Count < Number(value):
                errors.Add(new(path, $"needs at least {value} entries"));
                break;
        }
    }

    private void ListKeyword(string name, JsonNode? value, JsonArray list, string path, List<SchemaError> errors)
    {
        switch (name)
        {
            case "items":
                for (var i = 0; i < list.Count; i++) Check(value, list[i], path + "/" + i.ToString(CultureInfo.InvariantCulture), errors);
                break;
            case "minItems" when list.Count < Number(value):
                errors.Add(new(path, $"needs at least {value} items"));
                break;
            case "maxItems" when list.Count > Number(value):
                errors.Add(new(path, $"has more than {value} items"));
                break;
        }
    }

    private static void ScalarKeyword(string name, JsonNode? value, JsonValue scalar, string path, List<SchemaError> errors)
    {
        var kind = scalar.GetValueKind();
        if (kind == JsonValueKind.Number)
        {
            var number = Number(scalar);
            var refused = name switch
            {
                "minimum" => number < Number(value),
                "maximum" => number > Number(value),
                "exclusiveMinimum" => number <= Number(value),
                "exclusiveMaximum" => number >= Number(value),
                _ => false,
            };
            if (refused) errors.Add(new(path, $"{scalar.ToJsonString()} breaks {name} {value!.ToJsonString()}"));
        }
        else if (kind == JsonValueKind.String)
        {
            var text = scalar.GetValue<string>();
            var refused = name switch
            {
                "minLength" => Length(text) < Number(value),
                "maxLength" => Length(text) > Number(value),
                "pattern" => !SchemaPattern.IsMatch(text, value!.GetValue<string>()),
                _ => false,
            };
            if (refused) errors.Add(new(path, $"\"{text}\" breaks {name} {value!.ToJsonString()}"));
        }
    }

    private JsonNode? Target(string reference)
    {
        JsonNode? at = root;
        foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) at = at?[part];
        return at;
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray list ? list.Select(static t => t!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsType(JsonNode? instance, string type) => type switch
    {
        "null" => instance is null,
        "object" => instance is JsonObject,
        "array" => instance is JsonArray,
        "string" => instance is JsonValue v && v.GetValueKind() == JsonValueKind.String,
        "boolean" => instance is JsonValue v && v.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => instance is JsonValue v && v.GetValueKind() == JsonValueKind.Number,
        "integer" => instance is JsonValue v && v.GetValueKind() == JsonValueKind.Number && Number(v) == Math.Floor(Number(v)),
        _ => false,
    };

    private static double Number(JsonNode? node) => double.Parse(node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Characters as JSON Schema counts them: a surrogate pair is one.</summary>
    private static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);

    private static string Describe(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "a mapping",
        JsonArray => "a list",
        _ => node.ToJsonString(),
    };
}
