namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A value that takes less, at its property.</summary>
public sealed class CAT1711Tests
{
    private const string Colours = " } public enum Colour { Red, Green, Blue ";

    [Theory]
    [InlineData("public string V { get; init; } = \"1\";", "public int V { get; init; } = 1;", "it was string and is integer")]
    [InlineData("public double V { get; init; } = 1;", "public int V { get; init; } = 1;", "it was number and is integer")]
    [InlineData("public long V { get; init; } = 1;", "public int V { get; init; } = 1;", "maximum is 2147483647")]
    [InlineData("public int V { get; init; } = 1;", "[Range(0, 8)] public int V { get; init; } = 1;", "minimum is 0")]
    [InlineData("[Range(1, 16)] public int V { get; init; } = 1;", "[Range(1, 8)] public int V { get; init; } = 1;", "maximum is 8 and was 16")]
    [InlineData("public string V { get; init; } = \"a\";", "[RegularExpression(\"a|b\")] public string V { get; init; } = \"a\";", "its pattern is new")]
    [InlineData("[RegularExpression(\"a|b|c\")] public string V { get; init; } = \"a\";", "[RegularExpression(\"a|b\")] public string V { get; init; } = \"a\";", "its pattern is another")]
    [InlineData("public string V { get; init; } = \"a\";", "[StringLength(9)] public string V { get; init; } = \"a\";", "maxLength is 9")]
    [InlineData("public string V { get; init; } = \"a\";", "[AllowedValues(\"a\", \"b\")] public string V { get; init; } = \"a\";", "only some texts pass")]
    [InlineData("[AllowedValues(\"a\", \"b\", \"c\")] public string V { get; init; } = \"a\";", "[AllowedValues(\"a\", \"b\")] public string V { get; init; } = \"a\";", "c is no member any more")]
    [InlineData("public string V { get; init; } = \"a\";", "[DeniedValues(\"b\")] public string V { get; init; } = \"a\";", "what is denied is another")]
    [InlineData("public IList<string> V { get; init; } = [];", "public IList<int> V { get; init; } = [];", "v[]: it was string and is integer")]
    [InlineData("public IList<string> V { get; init; } = [\"a\"];", "[MaxLength(3)] public IList<string> V { get; init; } = [\"a\"];", "maxItems is 3")]
    [InlineData("public IDictionary<string, string> V { get; init; } = new Dictionary<string, string>();", "public IDictionary<string, int> V { get; init; } = new Dictionary<string, int>();", "v.*: it was string and is integer")]
    [InlineData("[Lenient] public string V { get; init; } = \"a\";", "public string V { get; init; } = \"a\";", "it was string or number or boolean and is string")]
    [InlineData("public string? V { get; init; } = \"a\";", "public string V { get; init; } = \"a\";", "null is refused")]
    [InlineData("public Colour V { get; init; }" + Colours + ", Black }", "public Colour V { get; init; }" + Colours + "}", "black is no member any more")]
    public async Task It_needs_the_next_major_number(string before, string after, string how)
    {
        static string Closed(string values) => values.EndsWith('}') && values.Contains("enum", StringComparison.Ordinal) ? values[..^1] : values;
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", Closed(before)), Releases.Source("1.5.0", Closed(after)));
        Assert.Equal(Releases.AtValue("CAT1711 at V", "2.0.0"), Releases.Short(said));
        Assert.Contains(how, said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_open_and_is_closed()
    {
        const string part = "public Part Part { get; init; } = new(); } {0} public sealed record Part {{ public int A {{ get; init; }} ";
        static string Of(string mark) => part.Replace("{0}", mark, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", Of("[Values(Unknown = UnknownFields.Allow)]")), Releases.Source("1.5.0", Of("")));
        Assert.Equal(Releases.AtValue("CAT1711 at Part", "2.0.0"), Releases.Short(said));
    }

    [Theory]
    [InlineData("public int V { get; init; } = 1;", "public long V { get; init; } = 1;")]
    [InlineData("public int V { get; init; } = 1;", "public double V { get; init; } = 1;")]
    [InlineData("public string V { get; init; } = \"a\";", "public string? V { get; init; } = \"a\";")]
    [InlineData("[Range(1, 8)] public int V { get; init; } = 1;", "[Range(1, 16)] public int V { get; init; } = 1;")]
    [InlineData("[RegularExpression(\"a|b\")] public string V { get; init; } = \"a\";", "public string V { get; init; } = \"a\";")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string V { get; init; } = \"a\";", "[AllowedValues(\"a\", \"b\", \"c\")] public string V { get; init; } = \"a\";")]
    [InlineData("public string V { get; init; } = \"a\";", "[Lenient] public string V { get; init; } = \"a\";")]
    public async Task Wider_is_no_matter(string before, string after) =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", before), Releases.Source("1.4.3", after)));
}
