using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>What <c>helm template -f</c> makes of defaults and an overlay is the oracle.</summary>
public sealed class CoalescingTests
{
    [Theory]
    [InlineData("a: 1", "a: null")]
    [InlineData("a: {b: 1, c: 2}", "a: {b: null}")]
    [InlineData("a: {b: 1}", "a: null")]
    [InlineData("a: {b: 1}", "a: {}")]
    [InlineData("a: {b: 1}", "a: 5")]
    [InlineData("a: 5", "a: {b: 1}")]
    [InlineData("a: 5", "a: {b: null}")]
    [InlineData("a: [1, 2]", "a: []")]
    [InlineData("a: [{b: 1}]", "a: [{c: null}]")]
    [InlineData("a: null", "a: {b: null}")]
    [InlineData("a: null", "a: null")]
    [InlineData("a: null", "a: 1")]
    [InlineData("a: {b: null, d: 1}", "a: {b: null}")]
    [InlineData("a: 1", "new: null")]
    [InlineData("a: {x: 1}", "a: {new: null}")]
    [InlineData("a: {x: 1}", "new: {y: null}")]
    [InlineData("a: {x: {y: 1}}", "a: {x: null, z: {w: null}}")]
    [InlineData("{}", "a: {b: {c: null}}")]
    public void Merges_as_Helm_does(string defaults, string overlay) => Compare(defaults, overlay);

    [Fact]
    public void Merges_any_two_as_Helm_does() => Gen.Select(Maps(3), Maps(3)).SeededAll(static p => Compare(p.Item1.ToJsonString(), p.Item2.ToJsonString()), iter: 40, threads: 2);

    private static Gen<JsonObject> Maps(int depth) => Gen.Select(Gen.OneOf("a", "b", "c"), Nodes(depth)).Array[0, 3]
        .Select(static pairs => new JsonObject(pairs.DistinctBy(static p => p.Item1).Select(static p => KeyValuePair.Create(p.Item1, p.Item2?.DeepClone()))));

    private static Gen<JsonNode?> Nodes(int depth)
    {
        var scalar = Gen.OneOf("null", "1", "\"x\"", "false", "[]", "[1,null]").Select(static t => JsonNode.Parse(t));
        return depth == 0 ? scalar : Gen.Frequency((2, scalar), (3, Maps(depth - 1).Select(static m => (JsonNode?)m)));
    }

    private static void Compare(string defaults, string overlay)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-oracle-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates"));
            File.WriteAllText(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: oracle\nversion: 0.1.0\n");
            File.WriteAllText(Path.Combine(folder, "values.yaml"), defaults + "\n");
            File.WriteAllText(Path.Combine(folder, "templates", "all.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: all\ndata:\n  all: {{ toJson .Values | squote }}\n");
            var result = HelmCli.Require().TemplateAsync(folder, new HelmInputs { Overlay = overlay }).GetAwaiter().GetResult();
            Assert.True(result.ExitCode == 0, result.Error);
            var helm = result.Output.Split('\n').Single(static l => l.StartsWith("  all: ", StringComparison.Ordinal))[7..].Trim('\'');
            Assert.Equal(helm, GoJson.Write(Coalescing.Merge(OverlayReader.Read(defaults), OverlayReader.Read(overlay))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
