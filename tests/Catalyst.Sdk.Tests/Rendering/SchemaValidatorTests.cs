using System.Text.Json.Nodes;
using CsCheck;
using NJsonSchema;

namespace Catalyst.Sdk.Tests;

/// <summary>NJsonSchema is the oracle, over random schemas of the keywords that the build emits.</summary>
public sealed class SchemaValidatorTests
{
    private static readonly Gen<string> Keys = Gen.OneOf("a", "b", "c");

    private static readonly Gen<JsonNode?> Scalars = Gen.OneOf("null", "true", "false", "0", "1", "2", "2.5", "-1", "7", "\"\"", "\"a\"", "\"abc\"", "\"12\"", "\"\\ud83d\\ude00\"", "\"1\"", "[]", "{}").Select(static t => JsonNode.Parse(t));

    /// <summary>Draft-07, and Helm, take 1.0 for an integer; NJsonSchema does not.</summary>
    [Fact]
    public void A_whole_fraction_is_an_integer() => Assert.Empty(new SchemaValidator((JsonObject)JsonNode.Parse("""{"type":"integer"}""")!).Errors(JsonNode.Parse("1.0")));

    [Fact]
    public void Accepts_and_refuses_as_NJsonSchema_does()
    {
        var (accepted, refused) = (0, 0);
        Gen.Select(Schemas(2), Instances(2).Array[8]).SeededAll(
            drawn =>
            {
                var (schema, instances) = drawn;
                var text = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["definitions"] = JsonNode.Parse("""{"d":{"type":"integer","minimum":1}}"""), ["allOf"] = new JsonArray(schema.DeepClone()) };
                var oracle = JsonSchema.FromJsonAsync(text.ToJsonString()).GetAwaiter().GetResult();
                var ours = new SchemaValidator(text);
                foreach (var instance in instances)
                {
                    var expected = oracle.Validate(instance?.ToJsonString() ?? "null").Count == 0;
                    var errors = ours.Errors(instance);
                    Assert.True(expected == (errors.Count == 0), $"{schema.ToJsonString()}\n{instance?.ToJsonString() ?? "null"}\nNJsonSchema {(expected ? "accepts" : "refuses")}, ours: {string.Join("; ", errors)}");
                    if (expected) Interlocked.Increment(ref accepted);
                    else Interlocked.Increment(ref refused);
                }
            }, iter: 2000, threads: 2);
        Assert.True(accepted > 2000 && refused > 2000, $"{accepted} accepted, {refused} refused");
    }

    private static Gen<JsonNode?> Instances(int depth) => depth == 0 ? Scalars : Gen.Frequency(
        (3, Scalars),
        (2, Gen.Select(Keys, Instances(depth - 1)).Array[0, 3].Select(static pairs => (JsonNode?)new JsonObject(pairs.DistinctBy(static p => p.Item1).Select(static p => KeyValuePair.Create(p.Item1, p.Item2?.DeepClone()))))),
        (1, Instances(depth - 1).Array[0, 3].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static i => i?.DeepClone())]))));

    private static Gen<JsonObject> Schemas(int depth)
    {
        var leaf = Gen.OneOf(
            """{"type":"string","minLength":1,"maxLength":2}""", """{"type":"integer","minimum":1,"maximum":5}""", """{"type":["number","null"],"exclusiveMinimum":0}""", """{"type":"boolean"}""",
            """{"type":["string","null"]}""", """{"enum":["a","12",null]}""", """{"type":"string","pattern":"^[a-z]+$"}""", """{"type":"string","pattern":"[0-9]"}""", """{"$ref":"#/definitions/d"}""", "{}",
            """{"minItems":1,"maxItems":1}""", """{"type":"object","minProperties":1}""", """{"exclusiveMaximum":7,"minimum":2.5}""", """{"not":{"type":"null"}}""", """{"type":["integer","string"],"pattern":"^1"}""").Select(static t => (JsonObject)JsonNode.Parse(t)!);
        if (depth == 0) return leaf;
        var inner = Schemas(depth - 1);
        var maps = Gen.Select(Gen.Select(Keys, inner).Array[0, 3], Keys.Array[0, 2], Gen.OneOf(0, 1, 2), inner).Select(static (properties, required, open, rest) =>
        {
            var map = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(properties.DistinctBy(static p => p.Item1).Select(static p => KeyValuePair.Create(p.Item1, (JsonNode?)p.Item2.DeepClone()))) };
            if (required.Length > 0) map["required"] = new JsonArray([.. required.Distinct(StringComparer.Ordinal).Select(static r => (JsonNode?)r)]);
            if (open == 1) map["additionalProperties"] = false;
            if (open == 2) map["additionalProperties"] = rest.DeepClone();
            return map;
        });
        return Gen.Frequency(
            (1, leaf), (3, maps),
            (1, inner.Select(static i => new JsonObject { ["type"] = "array", ["items"] = i.DeepClone() })),
            (1, Gen.Select(inner, inner).Select(static (a, b) => new JsonObject { ["anyOf"] = new JsonArray(a.DeepClone(), b.DeepClone()) })),
            (1, inner.Select(static i => new JsonObject { ["not"] = i.DeepClone() })));
    }
}
