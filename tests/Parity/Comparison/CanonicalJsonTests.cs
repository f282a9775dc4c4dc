using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Parity.Comparison;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{"spec":{"a":1,"b":[1,2]}}""", """{"spec":{"b":[1,2],"a":1}}""")]
    [InlineData("""{"spec":{"a":1}}""", """{"spec":{"a":1.0}}""")]
    [InlineData("""{"spec":{"a":1000000}}""", """{"spec":{"a":1e6}}""")]
    [InlineData("""{"spec":{"resources":{"limits":{"cpu":"1","memory":"1Gi"}}}}""", """{"spec":{"resources":{"limits":{"cpu":"1000m","memory":"1024Mi"}}}}""")]
    [InlineData("""{"spec":{"resources":{"limits":{"cpu":2}}}}""", """{"spec":{"resources":{"limits":{"cpu":"2"}}}}""")]
    [InlineData("""{"spec":{"resources":{"requests":{"storage":"1e3"}}}}""", """{"spec":{"resources":{"requests":{"storage":"1k"}}}}""")]
    [InlineData("""{"spec":{"emptyDir":{"sizeLimit":"0.5Gi"}}}""", """{"spec":{"emptyDir":{"sizeLimit":"512Mi"}}}""")]
    public void Equal(string left, string right) => Assert.Empty(Places(left, right));

    [Theory]
    [InlineData("""{"spec":{"a":1}}""", """{"spec":{"a":"1"}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":true}}""", """{"spec":{"a":"true"}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":true}}""", """{"spec":{"a":false}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":[1,2]}}""", """{"spec":{"a":[2,1]}}""", "/spec/a/0 /spec/a/1")]
    [InlineData("""{"spec":{"a":[1,2]}}""", """{"spec":{"a":[1]}}""", "/spec/a/1")]
    [InlineData("""{"spec":{}}""", """{"spec":{"a":null}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":null}}""", """{"spec":{}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":null}}""", """{"spec":{"a":{}}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":null}}""", """{"spec":{"a":""}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":{}}}""", """{"spec":{"a":[]}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":9007199254740993}}""", """{"spec":{"a":9007199254740992}}""", "/spec/a")]
    [InlineData("""{"spec":{"a":"1Gi"}}""", """{"spec":{"a":"1024Mi"}}""", "/spec/a")]
    [InlineData("""{"spec":{"resources":{"limits":{"memory":"1Gi"}}}}""", """{"spec":{"resources":{"limits":{"memory":"1G"}}}}""", "/spec/resources/limits/memory")]
    [InlineData("""{"metadata":{"annotations":{"x/y":"1"}}}""", """{"metadata":{"annotations":{"x/y":"2"}}}""", "/metadata/annotations/x~1y")]
    public void Different(string left, string right, string places) => Assert.Equal(places, string.Join(' ', Places(left, right)));

    [Fact]
    public void Documents_are_matched_by_identity_in_any_order()
    {
        var (a, b) = (Document("ConfigMap", "a", 1), Document("ConfigMap", "b", 2));
        Assert.Empty(CanonicalJson.Differences([a, b], [b, a]));
    }

    [Fact]
    public void A_document_too_many_and_one_too_few_are_named()
    {
        var differences = CanonicalJson.Differences([Document("ConfigMap", "a", 1)], [Document("Secret", "a", 1), Document("Secret", "a", 1)]);
        Assert.Equal(
            ["ConfigMap/a# Missing", "Secret/a# Surplus", "Secret/a# Surplus"],
            differences.Select(static d => $"{d.Place} {d.Kind}"));
    }

    [Fact]
    public void The_same_name_in_another_namespace_is_another_document() => Assert.Equal(
        ["Secret/x/a#", "Secret/y/a#", "Secret/z/a#"],
        CanonicalJson.Differences([Secret("x")], [Secret("y"), Secret("z")]).Select(static d => d.Place));

    [Fact]
    public void The_only_one_of_its_kind_in_another_namespace_differs_in_it_and_is_compared_all_the_same()
    {
        Assert.Equal(["Secret/x/a#/metadata/namespace"], CanonicalJson.Differences([Secret("x")], [Secret("y")]).Select(static d => d.Place));
        Assert.Equal(["Secret/x/a#/metadata/namespace"], CanonicalJson.Differences([Secret("x"), Secret("z")], [Secret("z"), Secret("y")]).Select(static d => d.Place));
    }

    [Fact]
    public void The_only_one_of_its_kind_under_another_name_differs_in_its_name_and_is_compared_all_the_same() =>
        Assert.Equal(
            ["ConfigMap/a#/metadata/name", "ConfigMap/a#/value"],
            CanonicalJson.Differences([Document("ConfigMap", "a", 1)], [Document("ConfigMap", "b", 2)]).Select(static d => d.Place));

    private static IEnumerable<string> Places(string left, string right) =>
        CanonicalJson.Differences([(JsonObject)JsonNode.Parse(left)!], [(JsonObject)JsonNode.Parse(right)!]).Select(static d => d.Path);

    private static JsonObject Secret(string ns) => (JsonObject)JsonNode.Parse($$$"""{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a","namespace":"{{{ns}}}"}}""")!;

    private static JsonObject Document(string kind, string name, int value) =>
        new() { ["apiVersion"] = "v1", ["kind"] = kind, ["metadata"] = new JsonObject { ["name"] = name }, ["value"] = value };
}
