using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Constants;

/// <summary>What initializers are worth while compiling, read back from <c>values.yaml</c>.</summary>
public sealed class DefaultsTests
{
    private const string Types = """

        public static class Known
        {
            public const string Name = "vllm";
            public const int Port = 8000;
            public static readonly string Repository = "vllm/" + Name;
            public static readonly string[] Base = ["a", "b"];
            public static string Tag => "v1";
            public static string Block { get { return "block"; } }
            public static IList<string> Stored { get; } = ["s"];
            public static readonly Probe Slow = new() { Path = "/slow", Period = 60 };
            public static Probe Slower => Slow with { Period = Port * 2, Inner = Slow.Inner with { Names = [.. Slow.Inner.Names, Slow.Path] } };
            public static readonly int Count = 3;
            public static readonly double Ratio = 2.75;
            public static readonly Pull Policy = Pull.Never;
            public static readonly StringMap Pairs = new() { ["b"] = "1" };
        }

        public sealed record Probe
        {
            public string Path { get; init; } = "/health";
            public int Period { get; init; } = 15;
            public string? Host { get; init; }
            public Nested Inner { get; init; } = new();
        }

        public record NestedBase { public bool First { get; init; } }

        public sealed record Nested : NestedBase { public IList<string> Names { get; init; } = ["x"]; }

        public enum Pull { IfNotPresent, Always, [JsonStringEnumMemberName("never-ever")] Never }
        """;

    [Theory]
    // scalars
    [InlineData("string", "\"a\"", "\"a\"")]
    [InlineData("string", "string.Empty", "\"\"")]
    [InlineData("string", "\"a\" + Known.Name", "\"avllm\"")]
    [InlineData("string", "$\"{Known.Name}-x\"", "\"vllm-x\"")]
    [InlineData("string", "$\"{Known.Repository}:{Known.Tag}\"", "\"vllm/vllm:v1\"")]
    [InlineData("string", "Known.Repository + \":\" + Known.Tag", "\"vllm/vllm:v1\"")]
    [InlineData("string", "$\"p{Known.Port}\"", "\"p8000\"")]
    [InlineData("string", "Known.Block", "\"block\"")]
    [InlineData("string", "nameof(Known.Port)", "\"Port\"")]
    [InlineData("string", "\"\"\"\n    one\n    two # three\n    \"\"\"", "\"one\\ntwo # three\"")]
    [InlineData("string?", "null", "absent")]
    [InlineData("string?", "default", "absent")]
    [InlineData("bool", "true", "true")]
    [InlineData("bool", "!false && Known.Port > 1", "true")]
    [InlineData("int", "Known.Port + 1", "8001")]
    [InlineData("int", "-5", "-5")]
    [InlineData("int", "0x10", "16")]
    [InlineData("int", "1_000_000", "1000000")]
    [InlineData("int", "(int)3.9", "3")]
    [InlineData("int?", "5", "5")]
    [InlineData("int?", "null", "absent")]
    [InlineData("long", "9_007_199_254_740_992", "9007199254740992")]
    [InlineData("double", "0.9", "0.9")]
    [InlineData("double", "1", "1")]
    [InlineData("double", "1e-7", "1E-07")]
    [InlineData("double?", "1.5", "1.5")]
    [InlineData("Pull", "Pull.Always", "\"always\"")]
    [InlineData("Pull", "Pull.Never", "\"never-ever\"")]
    [InlineData("Pull", "Pull.IfNotPresent", "\"ifNotPresent\"")]
    [InlineData("Pull?", "Pull.Always", "\"always\"")]
    [InlineData("Pull", "default", "\"ifNotPresent\"")]
    [InlineData("bool", "default", "false")]
    [InlineData("int", "default", "0")]
    [InlineData("double", "Known.Count", "3")]
    [InlineData("int", "(int)Known.Ratio", "2")]
    [InlineData("long", "Known.Count", "3")]
    [InlineData("Pull", "Known.Policy", "\"never-ever\"")]
    [InlineData("Pull?", "Known.Policy", "\"never-ever\"")]
    [InlineData("string", "$\"{Known.Count}{Known.Slow.Host}\"", "\"3\"")]
    // lists
    [InlineData("IList<string>", "[]", "[]")]
    [InlineData("IList<string>", "[\"a\", Known.Name]", "[\"a\",\"vllm\"]")]
    [InlineData("IList<string>", "[.. Known.Base, \"c\", .. Known.Stored]", "[\"a\",\"b\",\"c\",\"s\"]")]
    [InlineData("IReadOnlyList<int>", "[1, 2]", "[1,2]")]
    [InlineData("string[]", "[\"a\"]", "[\"a\"]")]
    [InlineData("string[]", "new[] { \"a\", \"b\" }", "[\"a\",\"b\"]")]
    [InlineData("string[]", "{ \"a\", \"b\" }", "[\"a\",\"b\"]")]
    [InlineData("List<string>", "new() { \"a\", \"b\" }", "[\"a\",\"b\"]")]
    [InlineData("List<string>", "new()", "[]")]
    [InlineData("IList<string>", "new List<string> { \"a\" }", "[\"a\"]")]
    [InlineData("IList<string>", "new List<string>()", "[]")]
    [InlineData("IList<string>", "Array.Empty<string>()", "[]")]
    [InlineData("IList<string>", "Known.Stored", "[\"s\"]")]
    [InlineData("IList<IList<int>>", "[[1], []]", "[[1],[]]")]
    [InlineData("IList<Probe>", "[new() { Path = \"/\" }]", """[{"path":"/","period":15,"inner":{"first":false,"names":["x"]}}]""")]
    [InlineData("IList<string>", "new List<string>(Known.Base) { \"c\" }", "[\"a\",\"b\",\"c\"]")]
    [InlineData("JsonArray", "[1, \"x\", null]", "[1,\"x\",null]")]
    // maps
    [InlineData("StringMap", "[]", "{}")]
    [InlineData("StringMap", "new()", "{}")]
    [InlineData("StringMap", "new() { [\"b\"] = \"1\", [\"a\"] = \"2\" }", """{"b":"1","a":"2"}""")]
    [InlineData("StringMap", "new() { { \"b\", \"1\" }, { \"a\", \"2\" } }", """{"b":"1","a":"2"}""")]
    [InlineData("IDictionary<string, string>", "new Dictionary<string, string> { [\"a\"] = Known.Name }", """{"a":"vllm"}""")]
    [InlineData("IDictionary<string, string>", "new StringMap()", "{}")]
    [InlineData("IDictionary<string, string>", "new Dictionary<string, string>(Known.Pairs) { [\"a\"] = \"2\" }", """{"b":"1","a":"2"}""")]
    [InlineData("StringMap", "[.. Known.Pairs]", """{"b":"1"}""")]
    [InlineData("Dictionary<string, int>", "new() { { \"a\", 1 } }", """{"a":1}""")]
    [InlineData("IDictionary<string, Probe>", "new Dictionary<string, Probe> { [\"p\"] = Known.Slow }", """{"p":{"path":"/slow","period":60,"inner":{"first":false,"names":["x"]}}}""")]
    [InlineData("QuantityMap", "new() { [\"cpu\"] = \"500m\", [\"memory\"] = \"1Gi\" }", """{"cpu":"500m","memory":"1Gi"}""")]
    [InlineData("JsonObject", "new() { [\"a\"] = 1, [\"b\"] = \"x\", [\"c\"] = true }", """{"a":1,"b":"x","c":true}""")]
    [InlineData("JsonObject", "[]", "{}")]
    [InlineData("JsonObject", "new() { [\"a\"] = new JsonObject { [\"b\"] = new JsonArray(1, \"x\") } }", """{"a":{"b":[1,"x"]}}""")]
    [InlineData("JsonNode?", "null", "absent")]
    // records
    [InlineData("Probe", "new()", """{"path":"/health","period":15,"inner":{"first":false,"names":["x"]}}""")]
    [InlineData("Probe", "new() { Period = 3, Host = \"h\" }", """{"path":"/health","period":3,"host":"h","inner":{"first":false,"names":["x"]}}""")]
    [InlineData("Probe", "new() { Inner = { Names = { \"y\" } } }", """{"path":"/health","period":15,"inner":{"first":false,"names":["x","y"]}}""")]
    [InlineData("Probe", "new Probe { Inner = new() { First = true } }", """{"path":"/health","period":15,"inner":{"first":true,"names":["x"]}}""")]
    [InlineData("Probe", "Known.Slow with { Period = 5 }", """{"path":"/slow","period":5,"inner":{"first":false,"names":["x"]}}""")]
    [InlineData("Probe", "new Probe() with { Host = \"h\" }", """{"path":"/health","period":15,"host":"h","inner":{"first":false,"names":["x"]}}""")]
    [InlineData("Probe", "Known.Slower", """{"path":"/slow","period":16000,"inner":{"first":false,"names":["x","/slow"]}}""")]
    [InlineData("Probe", "Known.Slower with { Inner = Known.Slower.Inner with { First = true, Names = [] } }", """{"path":"/slow","period":16000,"inner":{"first":true,"names":[]}}""")]
    [InlineData("Probe", "new Probe { Host = \"h\" } with { Host = null }", """{"path":"/health","period":15,"inner":{"first":false,"names":["x"]}}""")]
    [InlineData("string", "Known.Slower.Path", "\"/slow\"")]
    [InlineData("string?", "Known.Slower.Host", "absent")]
    [InlineData("int", "Known.Slower.Period", "16000")]
    [InlineData("Probe?", "null", "absent")]
    // Kubernetes types
    [InlineData("IntOrString", "8080", "8080")]
    [InlineData("IntOrString", "\"http\"", "\"http\"")]
    [InlineData("IntOrString", "\"8080\"", "8080")]
    [InlineData("ResourceQuantity", "\"100Gi\"", "\"100Gi\"")]
    [InlineData("ResourceQuantity", "new(\"2\")", "\"2\"")]
    [InlineData("V1ResourceRequirements", "new() { Requests = new Dictionary<string, ResourceQuantity> { [\"cpu\"] = new(\"2\") } }", """{"requests":{"cpu":"2"}}""")]
    [InlineData("V1PodSecurityContext", "new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = null }", """{"runAsNonRoot":true,"runAsUser":1000}""")]
    [InlineData("IList<V1Toleration>", "[new() { Key = \"gpu\", OperatorProperty = \"Exists\" }]", """[{"key":"gpu","operator":"Exists"}]""")]
    [InlineData("V1SecurityContext", "new() { Capabilities = new() { Drop = [\"ALL\"] } }", """{"capabilities":{"drop":["ALL"]}}""")]
    public void The_default_is(string type, string initializer, string expected)
    {
        var data = ValuesHarness.Lower($$"""public sealed record Values { public {{type}} Value { get; init; } = {{initializer}}; }""" + Types).Data!.AsObject();
        if (expected == "absent") Assert.Empty(data);
        else Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), Assert.Single(data).Value!.ToJsonString());
    }

    [Theory]
    [InlineData("string", "Environment.NewLine", "Environment.NewLine")]
    [InlineData("string", "Guid.NewGuid().ToString()", "Guid.NewGuid().ToString()")]
    [InlineData("string", "\"a\" + Environment.MachineName", "Environment.MachineName")]
    [InlineData("string", "$\"a{Environment.MachineName}\"", "Environment.MachineName")]
    [InlineData("int", "new Random().Next()", "new Random().Next()")]
    [InlineData("int", "int.Parse(\"1\")", "int.Parse(\"1\")")]
    [InlineData("double", "double.NaN", "double.NaN")]
    [InlineData("double", "1 / 0.0", "1 / 0.0")]
    [InlineData("IList<string>", "[\"a\", Environment.NewLine]", "Environment.NewLine")]
    [InlineData("IList<string>", "[.. Environment.GetCommandLineArgs()]", "Environment.GetCommandLineArgs()")]
    [InlineData("IList<string>", "new List<string>(10)", "new List<string>(10)")]
    [InlineData("StringMap", "new() { [Environment.NewLine] = \"a\" }", "Environment.NewLine")]
    [InlineData("StringMap", "new() { [\"a\"] = Environment.NewLine }", "Environment.NewLine")]
    [InlineData("Probe", "new() { Path = Environment.NewLine }", "Environment.NewLine")]
    [InlineData("string", "Changing", "Changing")]
    [InlineData("string", "Settable", "Settable")]
    [InlineData("string", "Twice", "Twice")]
    [InlineData("string", "Early", "Late")]
    [InlineData("string", "$\"{Known.Policy}\"", "Known.Policy")]
    [InlineData("int", "(int)Known.Policy", "(int)Known.Policy")]
    [InlineData("string?", "Known.Slow?.Host", "Known.Slow?.Host")]
    [InlineData("int", "Known.Repository.Length", "Known.Repository.Length")]
    [InlineData("string", "new Own { First = \"a\" }.Both", "new Own { First = \"a\" }.Both")]
    [InlineData("string", "new Own { First = \"a\" }", "new Own { First = \"a\" }")]
    [InlineData("Probe", "new() { Host = \"h\", Inner = { Names = { Environment.NewLine } } }", "Environment.NewLine")]
    [InlineData("V1SecurityContext", "new() { Capabilities = { Drop = [\"ALL\"] } }", "Capabilities = { Drop = [\"ALL\"] }")]
    public void What_is_not_known_is_reported_where_it_stands(string type, string initializer, string place)
    {
        var refused = ValuesHarness.Refused($$"""public sealed record Values { static string Changing = ""; static string Settable { get; set; } = ""; static readonly string Twice = "a"; static readonly string Early = Late; static readonly string Late = "b"; static Values() => Twice = "b"; public sealed record Own { public string First { get; init; } = ""; public string Both => First + First; public static implicit operator string(Own own) => own.First; } public {{type}} Value { get; init; } = {{initializer}}; }""" + Types);
        Assert.Equal(["CAT1303 '" + place + "'"], refused.Located);
    }

    [Fact]
    public void All_unknown_parts_are_reported_at_once()
    {
        var refused = ValuesHarness.Refused("""
            public sealed record Values
            {
                public string A { get; init; } = Environment.NewLine;
                public Part B { get; init; } = new() { X = Guid.NewGuid().ToString(), Z = [Environment.MachineName, Environment.UserName] };
            }
            public sealed record Part { public string X { get; init; } = ""; public IList<string> Z { get; init; } = []; }
            """);
        Assert.Equal(["CAT1303 'Environment.NewLine'", "CAT1303 'Guid.NewGuid().ToString()'", "CAT1303 'Environment.MachineName'", "CAT1303 'Environment.UserName'"], refused.Located);
    }

    [Fact]
    public void Records_that_make_each_other_end()
    {
        var refused = ValuesHarness.Refused("""
            public sealed record Values { public Left L { get; init; } = new(); }
            public sealed record Left { public Right A { get; init; } = new(); public Right B { get; init; } = new(); }
            public sealed record Right { public Left A { get; init; } = new(); public Left B { get; init; } = new(); }
            """);
        Assert.Equal(["CAT1302 'A'", "CAT1302 'B'"], refused.Located);
    }

    [Fact]
    public void Fields_that_make_each_other_end()
    {
        var refused = ValuesHarness.Refused("""
            public sealed record Values { static readonly string[] X = [.. Y]; static readonly string[] Y = [.. X, .. X]; public IList<string> A { get; init; } = X; }
            """);
        Assert.Equal(["CAT1303 'X'", "CAT1303 'X'"], refused.Located);
    }
}
