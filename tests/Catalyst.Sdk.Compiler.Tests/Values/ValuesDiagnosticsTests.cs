using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Values;

/// <summary>What a values record must not have, and where it is reported: the id and the text under the squiggle.</summary>
public sealed class ValuesDiagnosticsTests
{
    [Theory]
    // CAT1301: a type without a schema
    [InlineData("public DateTime V { get; init; }", "CAT1301 'V'")]
    [InlineData("public DateTime? V { get; init; }", "CAT1301 'V'")]
    [InlineData("public decimal V { get; init; }", "CAT1301 'V'")]
    [InlineData("public TimeSpan V { get; init; }", "CAT1301 'V'")]
    [InlineData("public Uri? V { get; init; }", "CAT1301 'V'")]
    [InlineData("public object? V { get; init; }", "CAT1301 'V'")]
    [InlineData("public float V { get; init; }", "CAT1301 'V'")]
    [InlineData("public IList<DateTime> V { get; init; } = [];", "CAT1301 'V'")]
    [InlineData("public IDictionary<int, string> V { get; init; } = new Dictionary<int, string>();", "CAT1301 'V'")]
    [InlineData("public Func<int>? V { get; init; }", "CAT1301 'V'")]
    [InlineData("public (int A, int B) V { get; init; }", "CAT1301 'V'")]
    [InlineData("public IDisposable? V { get; init; }", "CAT1301 'V'")]
    [InlineData("public int[,]? V { get; init; }", "CAT1301 'V'")]
    // CAT1302: circles
    [InlineData("public Values? V { get; init; }", "CAT1302 'V'")]
    [InlineData("public IList<Values> V { get; init; } = [];", "CAT1302 'V'")]
    [InlineData("public IDictionary<string, Part>? V { get; init; } public sealed record Part { public IList<Values>? W { get; init; } }", "CAT1302 'W'")]
    // CAT1304: defaults outside their own limits
    [InlineData("[Range(1, 16)] public int V { get; init; } = 17;", "CAT1304 '17'")]
    [InlineData("[Range(1, 16)] public int V { get; init; }", "CAT1304 'V'")]
    [InlineData("[Range(typeof(double), \"0.5\", \"1\")] public double V { get; init; } = 0.1;", "CAT1304 '0.1'")]
    [InlineData("[Range(0, 1, MaximumIsExclusive = true)] public double V { get; init; } = 1;", "CAT1304 '1'")]
    [InlineData("[Required] public string V { get; init; } = \"\";", "CAT1304 '\"\"'")]
    [InlineData("[Required] public IList<string> V { get; init; } = [];", "CAT1304 '[]'")]
    [InlineData("[StringLength(3)] public string V { get; init; } = \"abcd\";", "CAT1304 '\"abcd\"'")]
    [InlineData("[MinLength(2)] public string V { get; init; } = \"a\";", "CAT1304 '\"a\"'")]
    [InlineData("[MaxLength(1)] public IList<int> V { get; init; } = [1, 2];", "CAT1304 '[1, 2]'")]
    [InlineData("[Length(1, 2)] public StringMap V { get; init; } = [];", "CAT1304 '[]'")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public string V { get; init; } = \"aB\";", "CAT1304 '\"aB\"'")]
    [InlineData("[RegularExpression(\"[0-9]+Gi\")] public ResourceQuantity V { get; init; } = new(\"1Mi\");", "CAT1304 '\"1Mi\"'")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string V { get; init; } = \"c\";", "CAT1304 '\"c\"'")]
    [InlineData("[AllowedValues(1, 3)] public int V { get; init; } = 2;", "CAT1304 '2'")]
    [InlineData("[DeniedValues(\"root\")] public string V { get; init; } = \"root\";", "CAT1304 '\"root\"'")]
    [InlineData("[EmailAddress] public string V { get; init; } = \"\";", "CAT1304 '\"\"'")]
    [InlineData("[Url] public string V { get; init; } = \"example.org\";", "CAT1304 '\"example.org\"'")]
    [InlineData("public long V { get; init; } = long.MaxValue;", "CAT1304 'long.MaxValue'")]
    [InlineData("public IList<long> V { get; init; } = [1, long.MinValue];", "CAT1304 'long.MinValue'")]
    [InlineData("public IDictionary<string, long> V { get; init; } = new Dictionary<string, long> { [\"a\"] = long.MaxValue };", "CAT1304 'long.MaxValue'")]
    [InlineData("public string V { get; init; } = \"<no value>\";", "CAT1304 '\"<no value>\"'")]
    [InlineData("public Part V { get; init; } = new() { P = 0 }; public sealed record Part { [Range(1, 9)] public int P { get; init; } = 1; }", "CAT1304 '0'")]
    [InlineData("public IList<Part> V { get; init; } = [new() { P = 0 }]; public sealed record Part { [Range(1, 9)] public int P { get; init; } = 1; }", "CAT1304 '0'")]
    [InlineData("public Part V { get; init; } = new(); public sealed record Part { [Range(1, 9)] public int P { get; init; } = 10; }", "CAT1304 '10'")]
    [InlineData("public Pull V { get; init; } = (Pull)7; public enum Pull { Always }", "CAT1304 '(Pull)7'")]
    [InlineData("public IList<Pull> V { get; init; } = [(Pull)7]; public enum Pull { Always }", "CAT1304 '(Pull)7'")]
    // CAT1305: attributes on types for which they say nothing
    [InlineData("[Range(1, 2)] public string V { get; init; } = \"\";", "CAT1305 'Range(1, 2)'")]
    [InlineData("[Range(1, 2)] public IList<int> V { get; init; } = [];", "CAT1305 'Range(1, 2)'")]
    [InlineData("[RegularExpression(\"a\")] public int V { get; init; }", "CAT1305 'RegularExpression(\"a\")'")]
    [InlineData("[StringLength(2)] public IList<int> V { get; init; } = [];", "CAT1305 'StringLength(2)'")]
    [InlineData("[MinLength(2)] public int V { get; init; }", "CAT1305 'MinLength(2)'")]
    [InlineData("[AllowedValues(1)] public IList<int> V { get; init; } = [];", "CAT1305 'AllowedValues(1)'")]
    [InlineData("[AllowedValues(DayOfWeek.Friday)] public DayOfWeek V { get; init; }", "CAT1305 'AllowedValues(DayOfWeek.Friday)'")]
    [InlineData("[EmailAddress] public int V { get; init; }", "CAT1305 'EmailAddress'")]
    [InlineData("[Url] public IList<string> V { get; init; } = [];", "CAT1305 'Url'")]
    // CAT1306, CAT1307: names
    [InlineData("public int Ab { get; init; } [JsonPropertyName(\"ab\")] public int V { get; init; }", "CAT1306 'V'")]
    [InlineData("public int Y { get; init; }", "CAT1307 'Y'")]
    [InlineData("public bool On { get; init; }", "CAT1307 'On'")]
    [InlineData("[JsonPropertyName(\"No\")] public bool V { get; init; }", "CAT1307 'V'")]
    // CAT1308: checks that nobody would make
    [InlineData("[Phone] public string V { get; init; } = \"\";", "CAT1308 'Phone'")]
    [InlineData("[Compare(nameof(V))] public string V { get; init; } = \"\";", "CAT1308 'Compare(nameof(V))'")]
    [InlineData("[Even] public int V { get; init; } public sealed class EvenAttribute : ValidationAttribute;", "CAT1308 'Even'")]
    // CAT1309: patterns that Go cannot read
    [InlineData("[RegularExpression(\"a(?!b)\")] public string V { get; init; } = \"a\";", "CAT1309 'RegularExpression(\"a(?!b)\")'")]
    [InlineData("[RegularExpression(\"(a)\\\\1\")] public string V { get; init; } = \"aa\";", "CAT1309 'RegularExpression(\"(a)\\\\1\")'")]
    [InlineData("[RegularExpression(\"(\")] public string V { get; init; } = \"\";", "CAT1309 'RegularExpression(\"(\")'")]
    // CAT1310: what a values file cannot set
    [InlineData("public string Full => \"a\" + Environment.NewLine;", "CAT1310 'Full'")]
    [InlineData("public string Full { get; } = \"a\";", "CAT1310 'Full'")]
    [InlineData("public string V { get; private set; } = \"a\";", "CAT1310 'V'")]
    [InlineData("public string V { get; internal init; } = \"a\";", "CAT1310 'V'")]
    [InlineData("public string V { set { } }", "CAT1310 'V'")]
    [InlineData("public string V = \"a\";", "CAT1310 'V'")]
    [InlineData("public int this[int i] { get => i; init { } }", "CAT1310 'this'")]
    [InlineData("public static string V { get; set; } = \"a\";", "CAT1310 'V'")]
    [InlineData("public event Action? V;", "CAT1310 'V'")]
    public void Is_reported(string members, string expected) => Assert.Equal([expected], ValuesHarness.Refused("public sealed record Values { " + members + " }").Located);

    [Theory]
    [InlineData("public static int Constant => 1;")]
    [InlineData("public const int Constant = 1;")]
    [InlineData("public static readonly IList<string> All = [];")]
    [InlineData("private int _field; internal int Hidden { get; set; } protected int Also => _field;")]
    [InlineData("[JsonIgnore] public string Full => \"a\";")]
    [InlineData("public int V { get; set; }")]
    [InlineData("public string Join() => \"\";")]
    [InlineData("[Display(Name = \"x\")] public string V { get; init; } = \"\";")]
    [InlineData("[Range(double.NegativeInfinity, double.PositiveInfinity)] public int V { get; init; }")]
    [InlineData("[Range(0, 5e9)] public int V { get; init; } = int.MaxValue;")]
    [InlineData("[Range(-1e30, 1e30)] public long V { get; init; }")]
    [InlineData("[MaxLength] public string V { get; init; } = \"a\";")]
    [InlineData("[MaxLength(-1)] public string V { get; init; } = \"a\";")]
    [InlineData("[Required] public int V { get; init; }")]
    [InlineData("[AllowedValues] public string? V { get; init; }")]
    [InlineData("[AllowedValues(null)] public string? V { get; init; }")]
    [InlineData("[RegularExpression(\"^(?:[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)$\")] public string V { get; init; } = \"a-b\";")]
    [InlineData("[RegularExpression(\"[0-9]+Gi\")] public ResourceQuantity V { get; init; } = new(\"1Gi\");")]
    [InlineData("[RegularExpression(\"\\\\\\\\1(?i)a{2,1000}[^-a[]\")] public string? V { get; init; }")]
    [InlineData("[MinLength(2)] public string V { get; init; } = \"😀😀\";")]
    public void Is_fine(string members) => Assert.Empty(ValuesHarness.Refused("public sealed record Values { " + members + " }").Located);

    [Fact]
    public void A_positional_record_is_reported_at_its_parameters()
    {
        Assert.Equal(["CAT1310 'Replicas'", "CAT1310 'Host'"], ValuesHarness.Refused("public sealed record Values(int Replicas = 3, string Host = \"\");").Located);
        Assert.Equal(["CAT1310 'Port'"], ValuesHarness.Refused("public sealed record Values { public Part? P { get; init; } } public sealed record Part(int Port);").Located);
    }

    [Fact]
    public void Everything_is_reported_at_once()
    {
        var located = ValuesHarness.Refused("""
            public sealed record Values
            {
                public DateTime A { get; init; }
                [Range(1, 2)] public int B { get; init; } = 3;
                public string C { get; init; } = Environment.NewLine;
                public Part Part { get; init; } = new();
                public int Off { get; init; }
            }
            public sealed record Part { public decimal D { get; init; } [Phone] public string E { get; init; } = ""; }
            """).Located;
        Assert.Equal(["CAT1301 'A'", "CAT1304 '3'", "CAT1303 'Environment.NewLine'", "CAT1307 'Off'", "CAT1301 'D'", "CAT1308 'Phone'"], located);
    }

    [Theory]
    [InlineData("public sealed record Values { public")]
    [InlineData("public sealed record Values { public int A { get; init; } = ")]
    [InlineData("public sealed record Values { public Missing A { get; init; } = new(); }")]
    [InlineData("public sealed record Values { public IList<Missing> A { get; init; } = [new() { B = 1 }]; }")]
    [InlineData("public sealed record Values { [Range(1, )] public int A { get; init; } = 5; }")]
    [InlineData("public sealed record Values { [Range] public int A { get; init; } = 5; [RegularExpression] public string B { get; init; } = \"\"; [AllowedValues(x)] public string C { get; init; } = \"\"; [Length(1)] public string D { get; init; } = \"\"; }")]
    [InlineData("public sealed record Values { [RegularExpression(null)] public string B { get; init; } = \"\"; [JsonPropertyName(null)] public int C { get; init; } }")]
    [InlineData("public sealed record Values { public int A { get; init; } = \"x\"; public string B { get; init; } = 5; public Part C { get; init; } = new() { X = ; }")]
    [InlineData("public sealed record Values : Values { }")]
    [InlineData("public sealed record Values { public StringMap A { get; init; } = new() { [] = 1, { }, { \"a\" } }; }")]
    [InlineData("public sealed record Values { public int A { get; init; } public int A { get; init; } }")]
    [InlineData("public sealed record Values { [Config(Hint = )] public int A { get; init; } [Values(ConditionKeys = null)] class X; }")]
    [InlineData("[Values(ConditionKeys = [null, \"a\"], Unknown = (UnknownFields)7)] public sealed record Values { }")]
    [InlineData("public sealed record Values { public Enm E { get; init; } = (Enm)1; } public enum Enm { }")]
    [InlineData("public sealed record Values { public int A { get; init; } = A; public int B => B; public static readonly int C = C; public int D { get; init; } = C; }")]
    public void Half_typed_code_throws_nothing(string source) => _ = ValuesHarness.HalfTyped(source).Located;

    [Fact]
    public void A_prefix_of_correct_code_throws_nothing()
    {
        const string source = """
            [Values(ConditionKeys = ["a"])]
            public sealed record Values
            {
                /// <summary>Text <see cref="Values"/>.</summary>
                [Config(Hint = "password"), Range(1, 2), JsonPropertyName("x")]
                public int A { get; init; } = 1 + 0;
                public IList<Part> P { get; init; } = [new() { M = new() { ["a"] = $"b{1}", { "c", "d" } }, T = { Key = "k" } }, .. Known];
                static readonly Part[] Known = { new Part() with { E = Mode.B } };
            }
            public enum Mode { A, [JsonStringEnumMemberName("b")] B }
            public sealed record Part { public StringMap M { get; init; } = []; public V1Toleration T { get; init; } = new(); public Mode? E { get; init; } [AllowedValues("a", null)] public string? S { get; init; } }
            """;
        for (var length = 0; length < source.Length; length += 3) _ = ValuesHarness.HalfTyped(source[..length]).Located;
    }
}
