using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>Helm's own toYaml and toJson are the oracle.</summary>
public sealed class GoYamlTests
{
    [Theory]
    [InlineData("4.1")]
    [InlineData("3.17")]
    [InlineData("3.11")]
    public void ToYaml_prints_what_Helm_prints(string line) => Same("toYaml .", GoYaml.Write, line);

    [Theory]
    [InlineData("4.1")]
    [InlineData("3.11")]
    public void ToJson_prints_what_Helm_prints(string line) => Same("toJson .", GoJson.Write, line);

    [Fact]
    public void ToYaml_of_awkward_texts_at_every_place()
    {
        var inputs = Texts.AllAwkward.SelectMany(static t => new JsonNode?[]
        {
            JsonValue.Create(t), new JsonObject { ["k"] = t }, new JsonObject { [t] = t }, new JsonArray(t), new JsonObject { ["a"] = new JsonObject { ["b"] = new JsonArray(new JsonObject { ["c"] = t, ["d"] = new JsonArray(new JsonArray(t)) }) } },
        }).ToList();
        Compare("toYaml .", GoYaml.Write, inputs);
    }

    private static void Same(string expression, Func<JsonNode?, string> ours, string line)
    {
        // One process of Helm per batch; a failing batch is small enough to read.
        Documents.Any.Array[300].SeededAll(inputs => Compare(expression, ours, inputs, line), iter: 4, threads: 1, print: static _ => "a batch");
    }

    private static void Compare(string expression, Func<JsonNode?, string> ours, IReadOnlyList<JsonNode?> inputs, string? line = null)
    {
        var printed = HelmFunctions.Print(expression, inputs, line);
        var comparable = inputs.Zip(printed).Where(static p => HasOneOrder(p.First)).ToList();
        Assert.True(comparable.Count * 10 > inputs.Count * 9, "nearly all inputs have one order");
        var wrong = comparable.Where(p => ours(p.First) != p.Second).Select(p => $"{p.First?.ToJsonString() ?? "null"}\n-- helm\n{Visible(p.Second)}\n-- ours\n{Visible(ours(p.First))}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {inputs.Count} differ:\n" + string.Join("\n======\n", wrong.OrderBy(static w => w.Length).Take(12)));
    }

    /// <summary>go-yaml's order of keys has circles (a10, a1c, a2); there Helm prints now one order, now another.</summary>
    private static bool HasOneOrder(JsonNode? node) => node switch
    {
        JsonObject map => map.All(static p => HasOneOrder(p.Value)) && HasOneOrder([.. map.Select(static p => p.Key)]),
        JsonArray list => list.All(HasOneOrder),
        _ => true,
    };

    private static bool HasOneOrder(string[] keys) =>
        keys.All(a => keys.All(b => a == b || Before(a, b) != Before(b, a) && keys.All(c => !(Before(a, b) && Before(b, c)) || Before(a, c))));

    private static bool Before(string a, string b) => NaturalOrder.Instance.Compare(a, b) < 0;

    private static string Visible(string text) => text.Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "␉", StringComparison.Ordinal);
}
