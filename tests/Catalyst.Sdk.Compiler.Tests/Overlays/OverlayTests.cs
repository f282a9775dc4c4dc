using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Overlays;

/// <summary>Named overlays: what is written, that Helm and the native run take it, and what is refused.</summary>
public sealed class OverlayTests
{
    private const string Values = """
        public sealed record Values
        {
            [System.ComponentModel.DataAnnotations.Range(1, 9)]
            public int Replicas { get; init; } = 1;
            public string? Note { get; init; } = "hello";
            public IList<string> Args { get; init; } = ["a", "b"];
            public StringMap Labels { get; init; } = new() { { "x", "1" }, { "q", "2" } };
            public Gpu Gpu { get; init; } = new();
            public V1ResourceRequirements Resources { get; init; } = new() { Limits = new QuantityMap { { "cpu", "1" } } };
        }

        public sealed record Gpu
        {
            public bool Enabled { get; init; }
            public int Count { get; init; } = 1;
            public string Kind { get; init; } = "a100";
        }
        """;

    private static string Blueprint(string overlays, string values = Values) => values + $$"""

        [Blueprint("bp-over", "1.0.0")]
        public sealed class Over : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Over", Summary = "Over" } };

            {{overlays}}

            public V1ConfigMap Config() => new()
            {
                Metadata = new() { Name = FullName, Labels = Values.Labels },
                Data = new StringMap { { "replicas", Text(Values.Replicas) }, { "args", ToJson(Values.Args) }, { "note", Values.Note ?? "none" }, { "gpu", $"{Values.Gpu.Kind}:{Values.Gpu.Count}:{Text(Values.Gpu.Enabled)}" }, { "res", ToYaml(Values.Resources) } },
            };
        }
        """;

    [Fact]
    public async Task Only_what_differs_is_written_and_merging_it_gives_the_values()
    {
        using var built = new BuiltBlueprint(Blueprint("""
            const int Many = 3;

            /// <summary>The production clusters.</summary>
            [Overlay("prod")]
            static Values Prod => Defaults with
            {
                Replicas = Many, Note = null, Args = [.. Defaults.Args, "c"], Labels = new() { { "x", "1" }, { "z", "on" } },
                Gpu = Defaults.Gpu with { Enabled = true },
            };

            [Overlay("prod-eu")]
            static Values ProdEu => Prod with { Gpu = new() { Count = 4 }, Resources = new() };

            [Overlay("same")]
            static Values Same => Defaults with { Replicas = 1 };

            [Overlay("ci/small")]
            static Values Small => new() { Replicas = 2 };
            """));

        Assert.Equal("""
            # The production clusters.
            replicas: 3
            args:
              - a
              - b
              - c
            labels:
              z: "on"
              q: null
            gpu:
              enabled: true
            note: null

            """, built.Files["overlays/prod.yaml"], ignoreLineEndingDifferences: true);
        Assert.Equal("{}\n", built.Files["overlays/same.yaml"]);
        Assert.Equal("replicas: 2\n", built.Files["chart/ci/small-values.yaml"]);
        Assert.Contains("""
              manifests:
                chart: ./chart
                overlays:
                  prod: ./overlays/prod.yaml
                  prod-eu: ./overlays/prod-eu.yaml
                  same: ./overlays/same.yaml

            """.ReplaceLineEndings("\n"), built.Files["blueprint.yaml"], StringComparison.Ordinal);

        // What the C# value says, seen through the merge of the file.
        var data = (JsonObject)built.Native(YamlData.Parse(built.Files["overlays/prod-eu.yaml"])!.AsObject()).Single().Json["data"]!;
        Assert.Equal(("3", """["a","b","c"]""", "none", "a100:4:false", "{}"), ((string)data["replicas"]!, (string)data["args"]!, (string)data["note"]!, (string)data["gpu"]!, (string)data["res"]!));

        foreach (var line in new[] { "3.11", "3.17", "4.1" })
        {
            if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
            foreach (var file in built.Files.Where(static f => f.Key.StartsWith("overlays/", StringComparison.Ordinal) || f.Key.StartsWith("chart/ci/", StringComparison.Ordinal)))
                await built.SameAsync((YamlData.Parse(file.Value) ?? new JsonObject()).AsObject(), helm);
        }
    }

    [Theory]
    [InlineData("""[Overlay("prod")] static Values Prod => Defaults with { Replicas = 12 };""", "CAT1423 '12'", "refused by the chart's schema: /replicas 12 breaks maximum 9")]
    [InlineData("""[Overlay("prod")] static Values Prod => Defaults with { Gpu = null! };""", "CAT1423 'Defaults'", "/gpu is required")]
    [InlineData("""[Overlay("prod")] static Values Prod => Defaults with { Note = System.Environment.MachineName };""", "CAT1422 'System.Environment.MachineName'", "not known while compiling")]
    [InlineData("""[Overlay("prod")] static Values Prod => Make(); static Values Make() => new();""", "CAT1422 'Make()'", "not known while compiling")]
    [InlineData("""[Overlay("Prod Env")] static Values Prod => Defaults;""", "CAT1421 'Overlay(\"Prod Env\")'", "lower-case letters")]
    [InlineData("""[Overlay("prod")] static Gpu Prod => new();""", "CAT1421 'Overlay(\"prod\")'", "of type 'Values'")]
    [InlineData("""[Overlay("a")] [NotATemplate] static Values One => Defaults; [Overlay("a")] static Values Two => Defaults;""", "CAT1421 'Overlay(\"a\")'", "is there twice")]
    public void What_is_wrong_is_one_problem_at_its_place(string overlay, string located, string message)
    {
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(Blueprint(overlay)), new CompileOptions(null, null), TestContext.Current.CancellationToken));

        var problem = Assert.Single(compiled.Problems.WithoutPolicies());
        Assert.Equal(located, CompilationHarness.Shown(problem));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Empty(compiled.Files);
    }

    [Fact]
    public async Task A_required_value_has_no_default_and_an_overlay_gives_it()
    {
        const string Required = """
            public sealed record Values
            {
                /// <summary>Who owns it.</summary>
                public required string Owner { get; init; }
                public required int Port { get; init; }
                public int Size { get; init; } = 1;
            }
            """;
        const string Template = """
            [Blueprint("bp-req", "1.0.0")]
            public sealed class Req : Blueprint<Values>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Req", Summary = "Req" } };
                OVERLAY
                public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "owner", Values.Owner }, { "port", $"{Values.Port}" } } };
            }
            """;
        using var built = new BuiltBlueprint(Required + Template.Replace("OVERLAY", """[Overlay("example")] static Values Example => Defaults with { Owner = "team", Port = 80 };""", StringComparison.Ordinal));

        Assert.Contains("# Who owns it.\n# Required: has no default.\n# owner:\n", built.Files["chart/values.yaml"], StringComparison.Ordinal);
        Assert.Contains("catalyst.openova.io/smoke-render-mode: requires-overlay", built.Files["chart/Chart.yaml"], StringComparison.Ordinal);
        Assert.Equal("owner: team\nport: 80\n", built.Files["overlays/example.yaml"]);

        // Both refuse what is missing, a number too, which C# itself would hold as 0.
        foreach (var missing in new[] { "{}", """{"owner":"a"}""", """{"port":0}""" })
        {
            var refused = Assert.Throws<ValuesException>(() => built.Native(JsonNode.Parse(missing)!.AsObject()));
            Assert.Contains("is required", refused.Message, StringComparison.Ordinal);
        }

        foreach (var line in new[] { "3.11", "3.17", "4.1" })
        {
            if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
            foreach (var overlay in new[] { "{}", """{"owner":"a"}""", """{"port":0}""", """{"owner":"a","port":0}""", """{"owner":"team","port":80}""" }) await built.SameAsync(JsonNode.Parse(overlay)!.AsObject(), helm);
            var lint = await helm.LintAsync(built.ChartFolder, built.Files["overlays/example.yaml"], TestContext.Current.CancellationToken);
            Assert.True(lint.Succeeded, lint.Output + lint.Error);
            Assert.False((await helm.LintAsync(built.ChartFolder, null, TestContext.Current.CancellationToken)).Succeeded);
        }

        var without = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(Required + Template.Replace("OVERLAY", "", StringComparison.Ordinal)), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        Assert.NotEmpty(without.Files);
    }
}
