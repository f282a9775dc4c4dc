using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using static Parity.Recorded.Deviation;

namespace Parity.Recorded;

/// <summary>The comparison itself on made-up cases: each rule of the list can fail.</summary>
public sealed class RecordedComparisonTests
{
    private const string Place = "ConfigMap/a#";

    [Theory]
    [InlineData("""{"v":7}""", """{"v":"007"}""", "/v", "Retyped")]
    [InlineData("""{"v":true}""", """{"v":"true"}""", "/v", "Retyped")]
    [InlineData("""{"v":null}""", """{"v":""}""", "/v", "Retyped")]
    [InlineData("""{"v":"a"}""", """{"v":"a #b"}""", "/v", "Retyped")]
    [InlineData("""{"v":{"k":"w"}}""", """{"v":"{k: w}"}""", "/v", "Retyped")]
    [InlineData("""{"v":"--n=1e+06"}""", """{"v":"--n=1000000"}""", "/v", "Float")]
    [InlineData("""{"v":"1.234567e+06"}""", """{"v":"1234567"}""", "/v", "Float")]
    [InlineData("""{"data":null}""", "{}", "/data", "Hollow")]
    [InlineData("""{"m":{"labels":{}}}""", """{"m":{}}""", "/m/labels", "Hollow")]
    [InlineData("""{"v":8}""", """{"v":"007"}""", "/v", null)]
    [InlineData("""{"v":"007"}""", """{"v":7}""", "/v", null)]
    [InlineData("""{"v":"a"}""", """{"v":"b"}""", "/v", null)]
    [InlineData("""{"v":"1e+06"}""", """{"v":"100000"}""", "/v", null)]
    [InlineData("""{"v":"1.5e+00"}""", """{"v":"15"}""", "/v", null)]
    [InlineData("""{"emptyDir":{}}""", "{}", "/emptyDir", null)]
    [InlineData("""{"data":[]}""", "{}", "/data", null)]
    [InlineData("""{"data":{"a":1}}""", "{}", "/data", null)]
    [InlineData("{}", """{"data":null}""", "/data", null)]
    public void A_difference_is_classified_by_what_is_there(string expected, string actual, string path, string? @class)
    {
        var difference = Assert.Single(CanonicalJson.Differences([Document(expected)], [Document(actual)]));
        Assert.Equal(path, difference.Path);
        Assert.Equal(@class, DeviationClassifier.Classify(difference)?.ToString());
    }

    [Theory]
    [InlineData("""{"m":{"v":"one"},"two":2}""", true)]
    [InlineData("""{"m":{"v":"one"},"two":3}""", false)]
    [InlineData("""{"m":{"v":"one"},"three":2}""", false)]
    public void Lines_of_an_unquoted_text_are_keys_of_the_document(string expected, bool explained)
    {
        var classes = DeviationClassifier.Classify(CanonicalJson.Differences([Document(expected)], [Document("""{"m":{"v":"one\ntwo: 2\n"}}""")]));
        Assert.Equal(2, classes.Count);
        Assert.Equal(explained, classes.All(static c => c.Class == DeviationClass.Retyped));
    }

    [Fact]
    public void A_document_in_a_retyped_namespace_is_the_same_document()
    {
        var (expected, actual) = (Document("{}"), Document("{}"));
        expected["metadata"]!["namespace"] = 7;
        actual["metadata"]!["namespace"] = "007";
        var difference = Assert.Single(CanonicalJson.Differences([expected], [actual]));
        Assert.Equal(DeviationClass.Retyped, DeviationClassifier.Classify(difference));
        Assert.Equal("ConfigMap/7/a#/metadata/namespace", difference.Place);
    }

    [Theory]
    [InlineData("<text>", "anything", true)]
    [InlineData("<text>", "", false)]
    [InlineData("<text-sha256>", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", true)]
    [InlineData("<text-sha256>", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", false)]
    [InlineData("a-<random>-b", "a-x\ny-b", true)]
    [InlineData("a-<random>-b", "a--b", false)]
    [InlineData("a-<random>-b", "c-x-b", false)]
    public void A_mask_stands_for_what_it_says(string mask, string actual, bool admitted) =>
        Assert.Equal(admitted, CanonicalJson.Differences([Document($$"""{"v":"{{mask}}"}""")], [Document(new JsonObject { ["v"] = actual }.ToJsonString())], RecordedMasks.Admits).Count == 0);

    [Fact]
    public void Listed_deviations_pass_and_all_other_places_are_compared()
    {
        var cases = Cases(("""{"v":7,"w":1}""", null));
        Assert.Empty(RecordedComparison.Problems(cases, [Retyped("c0", Place + "/v")], [Rendered("""{"v":"007","w":1}""")]));
        Assert.Contains("/w", Assert.Single(RecordedComparison.Problems(cases, [Retyped("c0", Place + "/v")], [Rendered("""{"v":"007","w":2}""")])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unlisted_deviation_is_printed_as_an_entry_of_the_list() =>
        Assert.EndsWith(
            "    Retyped(\"c0\",\n        \"ConfigMap/a#/v\"),",
            Assert.Single(RecordedComparison.Problems(Cases(("""{"v":7}""", null)), [], [Rendered("""{"v":"007"}""")])).Text, StringComparison.Ordinal);

    [Fact]
    public void A_listed_deviation_that_does_not_occur_fails() =>
        Assert.Contains("does not occur", Assert.Single(RecordedComparison.Problems(Cases(("""{"v":7}""", null)), [Retyped("c0", Place + "/v")], [Rendered("""{"v":7}""")])).Text, StringComparison.Ordinal);

    [Fact]
    public void The_class_of_an_entry_has_to_be_the_right_one() =>
        Assert.Equal(2, RecordedComparison.Problems(Cases(("""{"v":7}""", null)), [Float("c0", Place + "/v")], [Rendered("""{"v":"007"}""")]).Count);

    [Fact]
    public void A_refusal_passes_only_when_listed_with_its_places_and_a_reason()
    {
        var cases = Cases(("{}", null), ("{}", null), ("{}", null), ("{}", null));
        RenderOutcome[] outcomes = [new(null, "refused", ["/a"]), Rendered("{}"), Rendered("{}"), Rendered("{}")];
        Assert.Empty(RecordedComparison.Problems(cases, [Typed("c0", "why", "/a")], outcomes));
        Assert.Single(RecordedComparison.Problems(cases, [Typed("c0", "why", "/b")], outcomes));
        Assert.Single(RecordedComparison.Problems(cases, [Typed("c0", "", "/a")], outcomes));
        Assert.Single(RecordedComparison.Problems(cases, [], outcomes));
        Assert.Single(RecordedComparison.Problems(cases, [Typed("c0", "why", "/a")], [Rendered("{}"), Rendered("{}"), Rendered("{}"), Rendered("{}")]));
    }

    [Fact]
    public void More_than_a_quarter_typed_fails()
    {
        var cases = Cases(("{}", null), ("{}", null), ("{}", null));
        Assert.Contains("quarter", Assert.Single(RecordedComparison.Problems(cases, [Typed("c0", "why", "/a")], [new(null, "refused", ["/a"]), Rendered("{}"), Rendered("{}")])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_other_than_a_refusal_is_no_typed_case() =>
        Assert.NotEmpty(RecordedComparison.Problems(Cases(("{}", null), ("{}", null), ("{}", null), ("{}", null)), [Typed("c0", "why", "/a")], [new(null, "nil pointer", null), Rendered("{}"), Rendered("{}"), Rendered("{}")]));

    [Fact]
    public void A_stop_with_a_message_has_to_carry_it()
    {
        var cases = Cases((null, "message"));
        Assert.Empty(RecordedComparison.Problems(cases, [], [new(null, "Error: stop here now", null)]));
        Assert.Single(RecordedComparison.Problems(cases, [], [new(null, "Error: other", null)]));
        Assert.Single(RecordedComparison.Problems(cases, [], [Rendered("{}")]));
        Assert.Single(RecordedComparison.Problems(cases, [Typed("c0", "why", "/a")], [new(null, "Error: stop here now", null)]), static p => p.Case == "c0");
    }

    [Fact]
    public void A_case_that_was_not_rendered_is_not_compared_but_its_list_is()
    {
        var cases = Cases(("""{"v":7}""", null), ("""{"v":7}""", null));
        Assert.Empty(RecordedComparison.Problems(cases, [Retyped("c0", Place + "/v")], [null, Rendered("""{"v":7}""")]));
        Assert.Single(RecordedComparison.Problems(cases, [Retyped("c0")], [null, Rendered("""{"v":7}""")]));
        Assert.Equal("c1", Assert.Single(RecordedComparison.Problems(cases, [], [null, Rendered("""{"v":8}""")])).Case);
    }

    [Fact]
    public void Where_the_original_broke_nothing_is_compared_and_nothing_may_be_listed()
    {
        var cases = Cases((null, "exec"));
        Assert.Empty(RecordedComparison.Problems(cases, [], [Rendered("{}")]));
        Assert.Single(RecordedComparison.Problems(cases, [Hollow("c0", Place + "/data")], [Rendered("{}")]));
    }

    [Fact]
    public async Task The_places_of_a_refusal_are_read_from_Helm()
    {
        const string Schema = """{"properties":{"a":{"type":"integer"},"b":{"required":["x"],"additionalProperties":false,"properties":{"x":{}}}}}""";
        var result = await TestHelm.Require("4.1").TemplateAsync(TinyChart.Write("{}", schema: Schema), new() { Overlay = "a: s\nb: {z: 1}" }, TestContext.Current.CancellationToken);
        Assert.Equal(["/a", "/b/x", "/b/z"], RenderOutcome.Of(result).RefusedPaths!);
    }

    private static List<RecordedCase> Cases(params (string? Document, string? ErrorKind)[] cases) =>
        [.. cases.Select(static (c, i) => new RecordedCase("c" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), "{}", "r", "n", [], c.Document is null ? null : [Document(c.Document)], c.ErrorKind is null ? null : "stop here", c.ErrorKind))];

    private static RenderOutcome Rendered(string document) => new([Document(document)], null, null);

    private static JsonObject Document(string body)
    {
        var document = (JsonObject)JsonNode.Parse(body)!;
        document["kind"] = "ConfigMap";
        document["metadata"] = new JsonObject { ["name"] = "a" };
        return document;
    }
}
