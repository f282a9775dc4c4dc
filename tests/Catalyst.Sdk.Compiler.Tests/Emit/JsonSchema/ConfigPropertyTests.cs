using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Emit.JsonSchema;

/// <summary>The bridge between the two schemas (decision 1), over generated parameters: right ones, wrong ones, and right ones with one wrong part.</summary>
public sealed class ConfigPropertyTests
{
    public const string Source = """
        public sealed record Values
        {
            [Config] public string Text { get; init; } = "a";
            [Config, Required] public string? Filled { get; init; } = "x";
            [Config] public string? Maybe { get; init; }
            [Config] public bool Flag { get; init; }
            [Config, Range(1, 5)] public int Count { get; init; } = 1;
            [Config] public long? Big { get; init; }
            [Config, Range(0.0, 1.0, MaximumIsExclusive = true)] public double Share { get; init; } = 0.5;
            [Config] public Mode Mode { get; init; }
            [Config] public Mode? MaybeMode { get; init; }
            [Config, Length(1, 2)] public IList<string> Names { get; init; } = ["n"];
            [Config] public IList<int>? Ports { get; init; }
            [Config, MinLength(1)] public StringMap Map { get; init; } = new() { ["k"] = "v" };
            [Config] public IDictionary<string, int>? Limits { get; init; }
            [Config] public Part Part { get; init; } = new();
            [Config] public Part? MaybePart { get; init; }
            [Config] public IList<Part> Parts { get; init; } = [new() { Name = "p" }];
            [Config] public IDictionary<string, Part>? Named { get; init; }
            public Partly Partly { get; init; } = new();
            public Partly? MaybePartly { get; init; }
            [Config] public Open Open { get; init; } = new();
            [Config] public JsonObject Free { get; init; } = [];
            [Config] public JsonNode? Any { get; init; }
            [Config] public ResourceQuantity Size { get; init; } = "1Gi";
            [Config] public IntOrString Port { get; init; } = 8080;
            [Config] public IntOrString? MaybePort { get; init; }
            [Config] public V1ResourceRequirements Resources { get; init; } = new();
            [Config] public V1Toleration? Toleration { get; init; }
            [Config, RegularExpression("[a-z]*")] public string Lower { get; init; } = "a";
            [Config, AllowedValues("", "awq")] public string Quantization { get; init; } = "";
            [Config, DeniedValues("root")] public string User { get; init; } = "me";
            public int Hidden { get; init; } = 1;
        }

        public enum Mode { One, Two }
        public sealed record Part { public string Name { get; init; } = ""; public int? Port { get; init; } public Inner Inner { get; init; } = new(); public Inner? Other { get; init; } }
        public sealed record Inner { [Range(0, 2)] public int Level { get; init; } = 1; }
        public sealed record Partly { [Config] public string Shown { get; init; } = "s"; public int Unseen { get; init; } = 1; public string? MayMiss { get; init; } }
        [Values(Unknown = UnknownFields.Allow)] public sealed record Open { public int Known { get; init; } = 1; }
        """;

    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf<string>(
        "null", "true", "false", "0", "1", "2", "5", "6", "-1", "0.5", "1.5", "8080", "3000000000", "9007199254740993", "\"\"", "\"a\"", "\"A\"", "\"one\"", "\"two\"", "\"awq\"", "\"root\"", "\"1Gi\"", "\"x y\"")
        .Select(static text => JsonNode.Parse(text));

    private static readonly string[] Keys = ["name", "port", "inner", "other", "level", "shown", "unseen", "mayMiss", "known", "limits", "requests", "cpu", "key", "operator", "tolerationSeconds", "a"];

    private static readonly Gen<JsonNode?> Any = Gen.Recursive<JsonNode?>(static (depth, any) => depth > 3 ? Scalar : Gen.Frequency(
        (4, Scalar),
        (1, any.Array[0, 3].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static i => i?.DeepClone())]))),
        (3, Entries(Keys, any, 3))));

    [Fact]
    public async Task An_empty_form_passes_when_every_marked_property_has_a_default()
    {
        var lowered = ValuesHarness.Lower(Source);
        Assert.Empty((await OracleSchema.Parse(lowered.ConfigSchema!)).Errors("{}"));
        Assert.Empty((await OracleSchema.Parse(lowered.Schema)).Errors(lowered.Data!.ToJsonString()));
    }

    [Fact]
    public async Task What_passes_the_form_passes_the_values_schema_after_merging()
    {
        var lowered = ValuesHarness.Lower(Source);
        var (config, values) = (await OracleSchema.Parse(lowered.ConfigSchema!), await OracleSchema.Parse(lowered.Schema));
        var defaults = lowered.Data!;
        string[] roots = [.. lowered.Model!.Root.Properties.Select(static p => p.Name), "unknown"];
        var passed = 0;
        Entries(roots, Any, 3).SeededHolds(
            parameters =>
            {
                if (!config.Accepts(parameters!.ToJsonString())) return true;
                Interlocked.Increment(ref passed);
                return values.Accepts(Merge.Over(defaults, parameters)!.ToJsonString());
            },
            iter: 30_000, print: static p => p?.ToJsonString() ?? "null");
        // The relation says nothing about forms that are refused: enough of them must pass.
        Assert.InRange(passed, 3_000, 27_000);
    }

    private static Gen<JsonNode?> Entries(string[] keys, Gen<JsonNode?> value, int most) =>
        Gen.Select(Gen.OneOf(keys), value).Array[0, most].Select(static entries =>
        {
            var map = new JsonObject();
            foreach (var (key, held) in entries) map[key] = held?.DeepClone();
            return (JsonNode?)map;
        });
}
