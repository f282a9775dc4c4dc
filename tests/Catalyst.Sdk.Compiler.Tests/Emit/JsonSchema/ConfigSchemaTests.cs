using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Emit.JsonSchema;

public sealed class ConfigSchemaTests
{
    [Fact]
    public void Without_a_mark_there_is_none() => Assert.Null(ValuesHarness.Lower("public sealed record Values { public int A { get; init; } }").ConfigSchema);

    [Fact]
    public void Only_the_marked_part_is_there()
    {
        var lowered = ValuesHarness.Lower("""
            public sealed record Values
            {
                /// <summary>Number of pods,
                /// at least one.<para>More is faster.</para></summary>
                [Config(Title = "Pods"), Range(1, 16)] public int Replicas { get; init; } = 1;
                public int Hidden { get; init; } = 1;
                [Config(Hint = "application-ref", Filter = "blueprint=bp-cnpg")] public required string Database { get; init; }
                [Config(Hint = "password")] public string? Password { get; init; }
                [Config] public Mode Mode { get; init; } = Mode.Fast;
                public Gpu Gpu { get; init; } = new() { Count = 2 };
                public Other Other { get; init; } = new();
                [Config] public Whole Whole { get; init; } = new();
            }
            public enum Mode { Slow, Fast }
            public sealed record Gpu { public bool Enabled { get; init; } [Config] public int Count { get; init; } = 1; }
            public sealed record Other { public int X { get; init; } }
            public sealed record Whole { public string A { get; init; } = "a"; public bool? B { get; init; } }
            """);
        Assert.Equal(JsonNode.Parse("""
            {
              "type": "object",
              "required": ["database"],
              "properties": {
                "replicas": { "type": "integer", "minimum": 1, "maximum": 16, "default": 1, "title": "Pods", "description": "Number of pods, at least one. More is faster." },
                "database": { "type": "string", "x-catalyst-ui-hint": "application-ref", "x-catalyst-ui-filter": "blueprint=bp-cnpg" },
                "password": { "type": "string", "x-catalyst-ui-hint": "password" },
                "mode": { "type": "string", "enum": ["slow", "fast"], "default": "fast" },
                "gpu": { "type": "object", "properties": { "count": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647, "default": 2 } }, "additionalProperties": false },
                "whole": { "type": "object", "properties": { "a": { "type": "string", "default": "a" }, "b": { "type": "boolean" } }, "additionalProperties": false }
              },
              "additionalProperties": false
            }
            """)!.ToJsonString(), JsonNode.Parse(lowered.ConfigSchema!)!.ToJsonString());
    }

    [Fact]
    public void An_object_is_required_only_if_something_in_it_is()
    {
        var schema = JsonNode.Parse(ValuesHarness.Lower("""
            public sealed record Values
            {
                public A A { get; init; } = new() { Must = null! };
                public B B { get; init; } = new();
                public A C { get; init; } = new() { Must = "given" };
                [Config] public A? D { get; init; }
            }
            public sealed record A { [Config] public required string Must { get; init; } }
            public sealed record B { [Config] public string May { get; init; } = ""; }
            """).ConfigSchema!)!;
        Assert.Equal("""["a"]""", schema["required"]!.ToJsonString());
        Assert.Equal("""["must"]""", schema["properties"]!["a"]!["required"]!.ToJsonString());
        Assert.Null(schema["properties"]!["b"]!["required"]);
        Assert.Null(schema["properties"]!["c"]!["required"]);
        // Whoever gives the part gives what it needs.
        Assert.Equal("""["must"]""", schema["properties"]!["d"]!["required"]!.ToJsonString());
    }

    [Fact]
    public void The_schema_keeps_to_the_plain_subset()
    {
        var lowered = ValuesHarness.Lower(ConfigPropertyTests.Source);
        string[] subset =
        [
            "type", "properties", "required", "additionalProperties", "items", "enum", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
            "pattern", "format", "minItems", "maxItems", "minProperties", "not", "title", "description", "x-catalyst-ui-hint", "x-catalyst-ui-filter",
        ];
        Walk(JsonNode.Parse(lowered.ConfigSchema!)!.AsObject());

        void Walk(JsonObject schema)
        {
            foreach (var (key, value) in schema)
            {
                Assert.Contains(key, subset);
                if (key == "type") Assert.True(value is JsonValue, "a list of types");
                if (key is "properties") foreach (var (_, property) in value!.AsObject()) Walk(property!.AsObject());
                if (key is "items" or "additionalProperties" && value is JsonObject inner) Walk(inner);
            }
        }
    }

    [Fact]
    public async Task A_recursive_kubernetes_type_ends()
    {
        var schema = await OracleSchema.Parse(ValuesHarness.Lower("public sealed record Values { [Config] public V1JSONSchemaProps? Props { get; init; } }").ConfigSchema!);
        Assert.Empty(schema.Errors("""{"props":{"type":"object","title":"x"}}"""));
        Assert.NotEmpty(schema.Errors("""{"props":{"type":1}}"""));
    }
}
