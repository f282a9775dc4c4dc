using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>Somebody's Blueprint with a required value and named overlays: the files, the list of images, the table of the values.</summary>
public sealed class OverlayTests(PackedSdk sdk)
{
    private const string Source = """
        using System.ComponentModel.DataAnnotations;
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Kit;

        public sealed record TinyValues
        {
            /// <summary>Who owns it.</summary>
            public required string Owner { get; init; }

            /// <summary>Number of servers, or | none.</summary>
            [Range(1, 9)]
            public int Replicas { get; init; } = 1;

            /// <summary>The server.</summary>
            public ImageValues Image { get; init; } = new() { Registry = "registry.example.org", Repository = "team/app", Tag = "1.0" };

            /// <summary>Whether logs are shipped.</summary>
            public bool Logs { get; init; }
        }

        /// <summary>A server.</summary>
        [Blueprint("bp-tiny", "1.0.0")]
        public sealed class Tiny : Blueprint<TinyValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Tiny", Summary = "A server" }, Visibility = Visibility.Listed };

            /// <summary>Where people try it.</summary>
            [Overlay("dev")]
            static TinyValues Dev => Defaults with { Owner = "dev" };

            [Overlay("prod")]
            static TinyValues Prod => Defaults with { Owner = "ops", Replicas = 3, Logs = true, Image = Defaults.Image with { Tag = "1.1" } };

            [Overlay("ci/small")]
            static TinyValues Small => Defaults with { Owner = "ci" };

            public V1Pod Pod() => new()
            {
                Metadata = new() { Name = FullName, Labels = Labels, Annotations = new StringMap { { "owner", Values.Owner }, { "replicas", $"{Values.Replicas}" } } },
                Spec = new() { Containers = [new() { Name = "main", Image = Values.Image.Reference, Resources = new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } } }, .. When(Values.Logs, [new V1Container { Name = "logs", Image = "registry.example.org/openova-io/logs:2", Resources = new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } } }])] },
            };
        }

        """;

    [Fact]
    public async Task Overlays_images_and_the_table_of_values_are_emitted_and_a_refused_overlay_leaves_them()
    {
        var kit = sdk.Consumer(("Tiny.cs", Source));
        (await kit.BuildAsync()).Succeeded();

        Assert.Equal("# Where people try it.\nowner: dev\n", Read("overlays/dev.yaml"));
        Assert.Equal("owner: ops\nreplicas: 3\nimage:\n  tag: \"1.1\"\nlogs: true\n", Read("overlays/prod.yaml"));
        Assert.Equal("owner: ci\n", Read("chart/ci/small-values.yaml"));
        var blueprint = (JsonObject)KubernetesYaml.Read(Read("blueprint.yaml"))!;
        Assert.Equal("""{"dev":"./overlays/dev.yaml","prod":"./overlays/prod.yaml"}""", blueprint["spec"]!["manifests"]!["overlays"]!.ToJsonString());
        Assert.Contains("\n# Required: has no default.\n# owner:\n", "\n" + Read("chart/values.yaml"), StringComparison.Ordinal);
        Assert.Equal("requires-overlay", (string?)KubernetesYaml.Read(Read("chart/Chart.yaml"))!["annotations"]!["catalyst.openova.io/smoke-render-mode"]);

        Assert.Contains("""

            | Key | Type | Default | Description |
            |-----|------|---------|-------------|
            | owner | string | required | Who owns it. |
            | replicas | int | `1` | Number of servers, or \| none. |
            | image | object |  | The server. |

            """.ReplaceLineEndings("\n"), Read("chart/README.md"), StringComparison.Ordinal);
        Assert.Contains("| image.repository | string | `\"team/app\"` |", Read("chart/README.md"), StringComparison.Ordinal);
        Assert.Contains("| logs | bool | `false` | Whether logs are shipped. |", Read("chart/README.md"), StringComparison.Ordinal);

        var images = JsonNode.Parse(Read("images.json"))!;
        Assert.True((bool)images["complete"]!);
        var listed = images["images"]!.AsArray().Select(static i => (string)i!["image"]! + " in " + string.Join(", ", i["renders"]!.AsArray()));
        Assert.Equal(["registry.example.org/openova-io/logs:2 in overlays/prod", "registry.example.org/team/app:1.0 in overlays/dev", "registry.example.org/team/app:1.1 in overlays/prod"], listed);

        // The same as real Helm renders, which refuses the chart without an overlay.
        var content = Folder.Content(kit.Output);
        var helm = HelmCli.Find();
        Assert.SkipWhen(helm is null, "no Helm on this machine: run eng/tools.sh");
        var chart = Path.Combine(kit.Output, "tiny", "chart");
        Assert.True((await helm!.TemplateAsync(chart, null, TestContext.Current.CancellationToken)).RefusedBySchema);
        var rendered = new List<string>();
        foreach (var overlay in new[] { "dev", "prod" })
            foreach (var document in (await helm.TemplateAsync(chart, new() { Overlay = Read($"overlays/{overlay}.yaml") }, TestContext.Current.CancellationToken)).Documents())
                rendered.AddRange(document["spec"]!["containers"]!.AsArray().Select(c => (string)c!["image"]! + " in overlays/" + overlay));
        Assert.Equal(rendered.Order(StringComparer.Ordinal), listed);

        kit.Edit("Tiny.cs", "Replicas = 3", "Replicas = 12");
        var error = Assert.Single((await kit.BuildAsync()).Failed().Errors);
        Assert.Equal(("CAT1423", "Tiny.cs", 34), (error.Id, error.File, error.Line));
        Assert.Equal(content, Folder.Content(kit.Output));

        string Read(string path) => File.ReadAllText(Path.Combine(kit.Output, "tiny", path));
    }
}
