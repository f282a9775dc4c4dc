using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>The emitted files against the platform's own, read by another parser.</summary>
public sealed class BlueprintYamlTests
{
    [Fact]
    public void A_small_Blueprint_in_full()
    {
        var files = SpecHarness.Files(SpecHarness.Class("new() { Card = new() { Title = \"Press\" } }"));
        Assert.Equal("""
            apiVersion: catalyst.openova.io/v1alpha1
            kind: Blueprint
            metadata:
              name: bp-press
            spec:
              version: 1.3.0
              card:
                title: Press
                summary: A small CMS.
              visibility: unlisted
              manifests:
                chart: ./chart

            """, files["blueprint.yaml"]);
        Assert.Equal("""
            apiVersion: v2
            name: bp-press
            version: 1.3.0
            description: A small CMS.
            annotations:
              catalyst.openova.io/no-upstream: "true"

            """, files["chart/Chart.yaml"]);
        Assert.StartsWith("# Patterns of files", files["chart/.helmignore"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_twin_of_vllm_equals_the_platforms_file()
    {
        var upstream = YamlData.Parse(File.ReadAllText(SharedFolder.Require("upstream", "blueprints", "vllm.yaml")))!;
        upstream["spec"]!.AsObject().Remove("configSchema"); // made from the values record
        Canonicalize(upstream["spec"]!["placementSchema"]!);
        AssertEqual(upstream, YamlData.Parse(SpecHarness.Files(Snippets.Vllm)["blueprint.yaml"])!);
    }

    [Fact]
    public void Every_field_equals_the_platforms_sample()
    {
        var upstream = YamlData.Parse(File.ReadAllText(SharedFolder.Require("upstream", "samples", "valid", "every-field.yaml")))!;
        upstream["spec"]!.AsObject().Remove("configSchema");
        upstream["apiVersion"] = "catalyst.openova.io/v1alpha1"; // both are served, with one schema
        AssertEqual(upstream, YamlData.Parse(SpecHarness.Files(Snippets.EveryField)["blueprint.yaml"])!);
    }

    [Theory]
    [InlineData(Snippets.EveryField, "press")]
    [InlineData(Snippets.Vllm, "vllm")]
    public void The_platforms_check_accepts_the_files(string source, string folder)
    {
        var files = SpecHarness.Files(source).Select(static f => (f.Key, f.Value)).ToList();

        // The gate that wants a topology is younger than vLLM's file.
        string[] gate = folder == "press" ? ["--ci"] : [];
        Assert.Empty(UpstreamCheck.Run(folder, files, ["--console", .. gate]));
    }

    [Fact]
    public void The_platforms_check_is_awake() =>
        Assert.Contains(UpstreamCheck.Run("press", [("blueprint.yaml", SpecHarness.Files(Snippets.EveryField)["blueprint.yaml"].Replace("port: 443", "port: 70000", StringComparison.Ordinal))]),
            static line => line.StartsWith("error crd/maximum /spec/endpoints/0/port", StringComparison.Ordinal));

    [Fact]
    public void Bases_are_followed_and_refined()
    {
        var files = SpecHarness.Files("""
            public sealed record V;

            public abstract class Common : Blueprint<V>
            {
                protected virtual string Title => "Common";
                public override BlueprintSpec Spec => new() { Card = new() { Title = Title, Tags = ["a"] }, Owner = new() { Team = "apps" }, Visibility = Visibility.Listed };
                public override ChartSpec ChartFile { get; } = new() { AppVersion = "1.10" };
            }

            public abstract class Middle : Common;

            [Blueprint("bp-leaf", "1.0.0", Folder = "platform/leaf")]
            public sealed class Leaf : Middle
            {
                protected override string Title => "Leaf";
                public override BlueprintSpec Spec { get { return base.Spec with { Owner = null, Card = base.Spec.Card! with { License = "MIT", Family = base.Spec.Owner!.Team, Icon = base.Spec.Card.Icon }, Shareable = true, Extra = new() { ["anythingElse"] = new() { ["kept"] = true } } }; } }
                public override ChartSpec ChartFile => base.ChartFile with { Icon = "https://example.org/leaf.svg" };
            }
            """);
        Assert.Equal("""
            apiVersion: catalyst.openova.io/v1alpha1
            kind: Blueprint
            metadata:
              name: bp-leaf
            spec:
              version: 1.0.0
              card:
                title: Leaf
                family: apps
                tags:
                  - a
                license: MIT
              visibility: listed
              manifests:
                chart: ./chart
              shareable: true
              anythingElse:
                kept: true

            """, files["blueprint.yaml"]);
        Assert.Equal("""
            apiVersion: v2
            name: bp-leaf
            version: 1.0.0
            appVersion: "1.10"
            keywords:
              - a
            icon: https://example.org/leaf.svg
            annotations:
              catalyst.openova.io/no-upstream: "true"

            """, files["chart/Chart.yaml"]);
    }

    [Fact]
    public void An_umbrella_chart_lists_its_charts()
    {
        var files = SpecHarness.Files(SpecHarness.Class("new() { Card = new() { Title = \"Press\", Icon = \"press.svg\" } }", chart: """
            new()
            {
                Type = ChartType.Application, KubeVersion = ">=1.28.0-0", Home = "https://example.org", Sources = ["https://example.org/src"], Deprecated = true,
                Maintainers = [new() { Name = "Ann", Email = "ann@example.org", Url = "https://example.org/ann" }],
                Annotations = new Dictionary<string, string> { ["example.org/b"] = "2", ["example.org/a"] = "true" },
                Dependencies = [new() { Name = "cnpg", Version = "0.22.1", Repository = "https://charts.example.org", Alias = "db", Condition = "db.enabled", Tags = ["data"],
                    ImportValues = ["exported", new() { Child = "service.port", Parent = "port" }] }],
            }
            """));
        AssertEqual(JsonNode.Parse("""
            {
              "apiVersion": "v2", "name": "bp-press", "version": "1.3.0", "description": "A small CMS.", "kubeVersion": ">=1.28.0-0", "type": "application",
              "home": "https://example.org", "sources": ["https://example.org/src"], "deprecated": true,
              "maintainers": [{ "name": "Ann", "email": "ann@example.org", "url": "https://example.org/ann" }],
              "annotations": { "example.org/a": "true", "example.org/b": "2" },
              "dependencies": [{ "name": "cnpg", "version": "0.22.1", "repository": "https://charts.example.org", "alias": "db", "condition": "db.enabled", "tags": ["data"],
                "import-values": ["exported", { "child": "service.port", "parent": "port" }] }]
            }
            """)!, YamlData.Parse(files["chart/Chart.yaml"])!);
    }

    [Theory]
    [InlineData("\"bp-press\", \"1.3.0\"", null, "9.9.9", "1.3.0")]
    [InlineData("\"bp-press\", \"1.3.0\"", "1.3.0", null, "1.3.0")]
    [InlineData("\"bp-press\"", "2.0.0-rc.1", "9.9.9", "2.0.0-rc.1")]
    [InlineData("\"bp-press\"", null, "3.1.4+sha.5", "3.1.4")]
    public void The_version_is_the_attributes_or_the_builds(string attribute, string? catalystVersion, string? version, string expected)
    {
        var files = SpecHarness.Files(SpecHarness.Class("new() { Card = new() { Title = \"Press\" } }", attribute), new(catalystVersion, version));
        Assert.Contains($"\n  version: {expected}\n", files["blueprint.yaml"], StringComparison.Ordinal);
        Assert.Contains($"\nversion: {expected}\n", files["chart/Chart.yaml"], StringComparison.Ordinal);
    }

    // The platform's older spelling.
    private static void Canonicalize(JsonNode placement)
    {
        var text = placement.ToJsonString().Replace("\"single-region\"", "\"singleton\"", StringComparison.Ordinal);
        placement.ReplaceWith(JsonNode.Parse(text));
    }

    private static void AssertEqual(JsonNode expected, JsonNode actual) => Assert.Equal(Sorted(expected)!.ToJsonString(), Sorted(actual)!.ToJsonString());

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static e => e.Key, StringComparer.Ordinal).Select(static e => KeyValuePair.Create(e.Key, Sorted(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
