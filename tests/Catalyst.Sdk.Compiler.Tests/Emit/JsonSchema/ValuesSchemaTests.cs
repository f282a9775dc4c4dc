using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Emit.JsonSchema;

/// <summary>What <c>values.schema.json</c> takes and refuses, according to NJsonSchema: an overlay is merged over the defaults as Helm does,
/// then validated.</summary>
public sealed class ValuesSchemaTests
{
    private const string Source = """
        public sealed record Values
        {
            public string Text { get; init; } = "a";
            public string? Maybe { get; init; }
            public bool Flag { get; init; }
            public int Count { get; init; } = 1;
            public int? MaybeCount { get; init; }
            public long Big { get; init; }
            public double Share { get; init; } = 0.5;
            public Mode Mode { get; init; }
            public Mode? MaybeMode { get; init; }
            public IList<string> Names { get; init; } = [];
            public IList<int>? Ports { get; init; }
            public StringMap Map { get; init; } = [];
            public IDictionary<string, int> Limits { get; init; } = new Dictionary<string, int>();
            public Part Part { get; init; } = new();
            public Part? MaybePart { get; init; }
            public IList<Part> Parts { get; init; } = [];
            public OpenPart Open { get; init; } = new();
            public JsonObject Free { get; init; } = [];
            public JsonNode? Any { get; init; }
            public ResourceQuantity Size { get; init; } = "1Gi";
            public IntOrString Port { get; init; } = 8080;
            public IList<V1Toleration> Tolerations { get; init; } = [];
            public V1ResourceRequirements Resources { get; init; } = new();
            public V1Affinity? Affinity { get; init; }
            public V1JSONSchemaProps? Recursive { get; init; }
            [Range(1, 16)] public int Ranged { get; init; } = 1;
            [Range(0.0, 1.0, MinimumIsExclusive = true)] public double Half { get; init; } = 0.5;
            [Range(1, 5)] public int? MaybeRanged { get; init; }
            [Required] public string NotEmpty { get; init; } = "x";
            [Required] public IList<string> NotEmptyList { get; init; } = ["x"];
            [Required, MinLength(1)] public StringMap NotEmptyMap { get; init; } = new() { ["a"] = "b" };
            [StringLength(5, MinimumLength = 2)] public string Short { get; init; } = "abc";
            [MinLength(2), MaxLength(4)] public string Lengths { get; init; } = "abc";
            [Length(1, 2)] public IList<string> OneOrTwo { get; init; } = ["x"];
            [RegularExpression("[a-z]+")] public string Lower { get; init; } = "a";
            [RegularExpression("a|b")] public string AOrB { get; init; } = "a";
            [AllowedValues("", "awq", "gptq")] public string Quantization { get; init; } = "";
            [AllowedValues("x", "y", null)] public string? MaybeAllowed { get; init; }
            [AllowedValues(1, 3)] public int Odd { get; init; } = 1;
            [DeniedValues("admin", "root")] public string User { get; init; } = "me";
            [JsonPropertyName("odd-name")] public string Named { get; init; } = "";
            [JsonIgnore] public string Ignored { get; init; } = "";
        }

        public enum Mode { One, [JsonStringEnumMemberName("two!")] Two }

        public sealed record Part { public string Name { get; init; } = ""; public int? Port { get; init; } }

        [Values(Unknown = UnknownFields.Allow)]
        public sealed record OpenPart { public int Known { get; init; } = 1; }
        """;

    internal static readonly Lazy<LoweredValues> Lowered = new(static () => ValuesHarness.Lower(Source));

    public static readonly TheoryData<string> Taken =
    [
        "{}",
        """{"text":"","maybe":"x","flag":true,"count":-5,"maybeCount":3,"big":9007199254740992,"share":1,"mode":"two!","maybeMode":"one"}""",
        """{"maybe":null,"maybeCount":null,"maybeMode":null,"ports":null,"maybePart":null,"any":null,"affinity":null,"maybeRanged":null,"maybeAllowed":null}""",
        """{"names":["a",""],"ports":[1],"map":{"a":"b"},"limits":{"a":1}}""",
        """{"part":{"name":"x","port":1},"maybePart":{"name":""},"parts":[{"name":"a"},{"name":"b","port":null}]}""",
        """{"open":{"known":2,"unknown":{"x":[1]}},"free":{"a":{"b":[1,null]}},"any":[1,"x"]}""",
        """{"size":"500m","port":"http"}""",
        """{"size":2,"port":80}""",
        """{"size":0.5}""",
        """{"tolerations":[{"key":"a","tolerationSeconds":5,"newInNextRelease":{"x":1}}],"resources":{"limits":{"cpu":2,"memory":"1Gi"},"requests":null}}""",
        """{"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"a","operator":"In","values":["x"]}]}]}}}}""",
        """{"recursive":{"type":"object","properties":{"a":{"properties":{"b":{"type":"string"}}}},"not":{"not":{}}}}""",
        """{"ranged":16,"half":1,"maybeRanged":5,"notEmpty":"y","short":"ab","lengths":"abcd","oneOrTwo":["a","b"],"lower":"xyz","aOrB":"b","quantization":"awq","maybeAllowed":"x","odd":3,"user":"you"}""",
        """{"odd-name":"x"}""",
        """{"global":{"imageRegistry":"r","x":[1]},"tags":{"a":true},"enabled":false}""",
        """{"global":null}""",
    ];

    public static readonly TheoryData<string, string> Refused = new()
    {
        { "text", "1" }, { "text", "null" }, { "text", "true" }, { "text", "[]" }, { "text", "\"a <no value> b\"" }, { "maybe", "\"<no value>\"" },
        { "flag", "\"true\"" }, { "flag", "1" }, { "flag", "null" },
        { "count", "\"1\"" }, { "count", "1.5" }, { "count", "2147483648" }, { "count", "-2147483649" }, { "count", "null" },
        { "maybeCount", "2147483648" }, { "maybeCount", "\"\"" }, { "big", "9007199254740993" }, { "big", "1.5" }, { "share", "\"0.5\"" },
        { "mode", "\"two\"" }, { "mode", "1" }, { "mode", "null" }, { "maybeMode", "\"Two\"" },
        { "names", "\"a\"" }, { "names", "[1]" }, { "names", "[null]" }, { "names", "null" }, { "names", "{}" }, { "names", "[\"<no value>\"]" }, { "ports", "[\"1\"]" },
        { "map", "{\"a\":1}" }, { "map", "[]" }, { "limits", "{\"a\":\"1\"}" }, { "limits", "{\"a\":2147483648}" }, { "map", "{\"a\":\"<no value>\"}" },
        { "part", "{\"nme\":\"x\"}" }, { "part", "{\"name\":null}" }, { "part", "null" }, { "part", "\"x\"" }, { "part", "{\"port\":2147483648}" },
        { "maybePart", "{}" }, { "parts", "[{}]" }, { "parts", "[{\"name\":\"a\",\"x\":1}]" }, { "parts", "[null]" },
        { "open", "{\"known\":\"x\"}" }, { "free", "[]" }, { "free", "1" }, { "free", "null" },
        { "size", "true" }, { "size", "null" }, { "port", "true" }, { "port", "1.5" },
        { "tolerations", "[{\"key\":1}]" }, { "tolerations", "{}" }, { "tolerations", "[{\"tolerationSeconds\":\"5\"}]" }, { "resources", "{\"limits\":{\"cpu\":true}}" }, { "resources", "[]" },
        { "affinity", "{\"nodeAffinity\":{\"requiredDuringSchedulingIgnoredDuringExecution\":{\"nodeSelectorTerms\":{}}}}" }, { "recursive", "{\"not\":{\"not\":{\"type\":1}}}" },
        { "ranged", "0" }, { "ranged", "17" }, { "half", "0" }, { "half", "1.1" }, { "maybeRanged", "6" },
        { "notEmpty", "\"\"" }, { "notEmptyList", "[]" }, { "short", "\"a\"" }, { "short", "\"abcdef\"" }, { "lengths", "\"a\"" }, { "lengths", "\"abcde\"" },
        { "oneOrTwo", "[]" }, { "oneOrTwo", "[\"a\",\"b\",\"c\"]" }, { "lower", "\"aB\"" }, { "lower", "\"\"" }, { "aOrB", "\"ac\"" }, { "aOrB", "\"cb\"" },
        { "quantization", "\"fp8\"" }, { "maybeAllowed", "\"z\"" }, { "odd", "2" }, { "user", "\"root\"" }, { "user", "\"<no value>\"" },
        { "unknown", "1" }, { "ignored", "\"\"" }, { "Text", "\"a\"" }, { "enabled", "\"yes\"" }, { "named", "\"\"" },
    };

    [Theory, MemberData(nameof(Taken))]
    public async Task Takes(string overlay) => Assert.Empty((await OracleSchema.Parse(Lowered.Value.Schema)).Errors(Merged(overlay)));

    [Theory, MemberData(nameof(Refused))]
    public async Task Refuses(string key, string value) =>
        Assert.NotEmpty((await OracleSchema.Parse(Lowered.Value.Schema)).Errors(Merged("{\"" + key + "\":" + value + "}")));

    [Fact]
    public void The_schema_is_self_contained_draft_07_and_names_no_key_twice()
    {
        var schema = JsonNode.Parse(Lowered.Value.Schema)!.AsObject();
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]!.GetValue<string>());
        var defined = schema["definitions"]!.AsObject().Select(static d => "#/definitions/" + d.Key).ToHashSet(StringComparer.Ordinal);
        Walk(schema);

        void Walk(JsonNode? node)
        {
            if (node is JsonArray list) foreach (var item in list) Walk(item);
            if (node is not JsonObject map) return;
            // Enumerating throws when a key is there twice.
            foreach (var (key, value) in map)
            {
                if (key == "$ref" && value is JsonValue target) Assert.Contains(target.GetValue<string>(), defined);
                Assert.False(key is "$id" or "$defs" or "const" or "if", key);
                Walk(value);
            }
        }
    }

    [Fact]
    public void Descriptions_and_defaults_are_there()
    {
        var schema = JsonNode.Parse(ValuesHarness.Lower("""
            public sealed record Values
            {
                /// <summary>How many.
                /// <para>Second.</para></summary>
                public int Count { get; init; } = 3;
                /// <summary>The part.</summary>
                public Part Part { get; init; } = new() { Name = "x" };
            }
            public sealed record Part { public string Name { get; init; } = ""; }
            """).Schema)!["properties"]!;
        Assert.Equal("How many.\nSecond.", schema["count"]!["description"]!.GetValue<string>());
        Assert.Equal(3, schema["count"]!["default"]!.GetValue<int>());
        Assert.Equal("The part.", schema["part"]!["description"]!.GetValue<string>());
        Assert.Equal("x", schema["part"]!["properties"]!["name"]!["default"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_doors_of_a_child_chart_are_open_and_the_authors_own_record_under_global_is_too()
    {
        var lowered = ValuesHarness.Lower("""
            [Values(ConditionKeys = ["vllmEnabled"])]
            public sealed record Values { public GlobalValues Global { get; init; } = new(); public string Enabled { get; init; } = "auto"; }
            public sealed record GlobalValues { public string ImageRegistry { get; init; } = ""; }
            """);
        var schema = await OracleSchema.Parse(lowered.Schema);
        Assert.Empty(schema.Errors("""{"global":{"imageRegistry":"r","ofTheParent":1},"enabled":"auto","vllmEnabled":true}"""));
        Assert.False(schema.Accepts("""{"global":{"imageRegistry":1},"enabled":"auto"}"""));
        Assert.False(schema.Accepts("""{"global":{"imageRegistry":"r"},"enabled":true}"""));
        Assert.False(schema.Accepts("""{"global":{"imageRegistry":"r"},"enabled":"auto","vllmEnabled":"x"}"""));
        Assert.False(schema.Accepts("""{"global":{"imageRegistry":"r"},"enabled":"auto","otherEnabled":true}"""));
    }

    [Fact]
    public async Task An_open_root_takes_everything()
    {
        var lowered = ValuesHarness.Lower("[Values(Unknown = UnknownFields.Allow)] public sealed record Values { public int A { get; init; } }");
        var schema = await OracleSchema.Parse(lowered.Schema);
        Assert.True(schema.Accepts("""{"a":1,"b":{}}"""));
        Assert.False(schema.Accepts("""{"a":"1"}"""));
    }

    [Fact]
    public async Task Required_members_are_required_even_when_they_may_be_null_in_CSharp()
    {
        var lowered = ValuesHarness.Lower("public sealed record Values { public required string A { get; init; } public required string? B { get; init; } public string? C { get; init; } }");
        var schema = await OracleSchema.Parse(lowered.Schema);
        Assert.True(schema.Accepts("""{"a":"x","b":"y"}"""));
        Assert.False(schema.Accepts("""{"a":"x"}"""));
        Assert.False(schema.Accepts("""{"b":"x"}"""));
    }

    [Fact]
    public void Every_kubernetes_type_of_the_client_has_a_finite_schema_without_a_problem()
    {
        var compilation = CompilationHarness.Compile();
        var types = compilation.GetTypeByMetadataName("k8s.Models.V1Pod")!.ContainingNamespace.GetTypeMembers()
            .Where(static t => t is { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class, IsStatic: false, IsAbstract: false, Arity: 0 } && t.Name.StartsWith('V') && !t.Name.EndsWith("Attribute", StringComparison.Ordinal))
            .Select(static t => t.Name).ToList();
        Assert.InRange(types.Count, 400, 3000);
        var lowered = ValuesHarness.Lower("public sealed record Values {" + string.Concat(types.Select(static t => "public " + t + "? " + t + " { get; init; }\n")) + "}");
        Assert.Equal(types.Count, lowered.Model!.Root.Properties.Count);
        Assert.InRange(lowered.Model.Definitions.Count, types.Count, types.Count + 200);
    }

    private static string Merged(string overlay) => Merge.Over(Lowered.Value.Data, JsonNode.Parse(overlay))!.ToJsonString();
}
