using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Cluster;

/// <summary>A checksum differs exactly when the document that it is taken of differs: natively, in Helm, and in Helm as a child under an alias.</summary>
public sealed class ChecksumTests
{
    private static readonly Lazy<BuiltBlueprint> Built = new(static () => new BuiltBlueprint("""
        [Blueprint("bp-sum", "1.0.0")]
        public sealed class Sums : Blueprint<SumValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Sums" } };
            public V1ConfigMap? Config() => Values.Enabled ? new() { Metadata = new() { Name = "config" }, Data = new StringMap { { "a", Values.A }, { "b", $"{Values.B}" } } } : null;
            public V1Pod Pod() => new() { Metadata = new() { Name = "pod", Labels = new StringMap { { "other", Values.Other } }, Annotations = new StringMap { { "checksum/config", Checksum(() => Config()) }, { "same", Checksum(Config) } } } };
        }

        public sealed record SumValues
        {
            public bool Enabled { get; init; } = true;
            public string A { get; init; } = "a";
            public int B { get; init; } = 1;
            public string Other { get; init; } = "o";
        }
        """));

    private static readonly string[] Overlays =
    [
        "{}", """{"a":"a"}""", """{"a":"b"}""", """{"b":2}""", """{"other":"x"}""", """{"a":"b","other":"y"}""", """{"enabled":false}""", """{"enabled":false,"a":"z"}""", """{"a":""}""", """{"a":"1","b":1}""",
    ];

    [Theory]
    [InlineData("4.1", false)]
    [InlineData("4.1", true)]
    [InlineData("3.17", true)]
    [InlineData("3.11", false)]
    public async Task It_differs_exactly_when_the_document_differs(string line, bool underAlias)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        var parent = underAlias ? Parent() : null;
        try
        {
            var renders = new List<(string Config, string Native, string Helm)>();
            foreach (var text in Overlays)
            {
                var overlay = (JsonObject)JsonNode.Parse(text)!;
                var native = Built.Value.Native(overlay);
                var inputs = new HelmInputs { ReleaseName = "rel", Namespace = "ns", Overlay = (underAlias ? new JsonObject { ["child"] = overlay.DeepClone() } : overlay).ToJsonString() };
                var result = await helm.TemplateAsync(parent?.FullName ?? Built.Value.ChartFolder, inputs, TestContext.Current.CancellationToken);
                var config = native.FirstOrDefault(static m => m.Kind == "ConfigMap")?.ToYaml() ?? "";
                renders.Add((config, Sum(native.Single(static m => m.Kind == "Pod").Json), Sum(result.Documents().Single(static d => (string?)d["kind"] == "Pod"))));
            }

            var pairs = 0;
            foreach (var one in renders)
                foreach (var other in renders)
                {
                    pairs++;
                    Assert.Equal(one.Config == other.Config, one.Native == other.Native);
                    Assert.Equal(one.Config == other.Config, one.Helm == other.Helm);
                }

            Assert.True(pairs >= 20);
        }
        finally
        {
            parent?.Delete(recursive: true);
        }
    }

    private static string Sum(JsonObject pod)
    {
        var annotations = pod["metadata"]!["annotations"]!;
        Assert.Equal((string?)annotations["checksum/config"], (string?)annotations["same"]);
        return (string)annotations["checksum/config"]!;
    }

    /// <summary>A chart that has the emitted one as a dependency under another name.</summary>
    private static DirectoryInfo Parent()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-sum-");
        File.WriteAllText(Path.Combine(folder.FullName, "Chart.yaml"), "apiVersion: v2\nname: parent\nversion: 1.0.0\ndependencies:\n  - name: bp-sum\n    version: 1.0.0\n    alias: child\n");
        foreach (var (path, text) in Built.Value.Files.Where(static f => f.Key.StartsWith("chart/", StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder.FullName, "charts", "bp-sum", path["chart/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }
}
