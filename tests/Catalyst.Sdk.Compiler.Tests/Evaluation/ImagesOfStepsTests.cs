using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Evaluation;

/// <summary>Images that statements and loops put together are listed as real Helm renders them.</summary>
public sealed class ImagesOfStepsTests
{
    private const string Source = """
        [Blueprint("bp-steps", "1.0.0")]
        public sealed class Steps : Blueprint<StepValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Steps", Summary = "Images made by statements" } };

            public V1Pod Pod() => new()
            {
                Metadata = new() { Name = FullName },
                Spec = new()
                {
                    Containers = [new() { Name = "joined", Image = Joined() }, new() { Name = "found", Image = Found() }, new() { Name = "query", Image = Values.Parts.Where(p => p != "skip").First() + "/query:1" }, new() { Name = "record", Image = Values.Image.Reference }],
                },
            };

            string Joined()
            {
                var name = "registry.example.org";
                foreach (var part in Values.Parts)
                {
                    if (part == "skip") continue;
                    if (part == "stop") break;
                    name += $"/{part}";
                }

                if (Values.Debug) name += "-debug";
                return $"{name}:1";
            }

            string Found()
            {
                foreach (var part in Values.Parts)
                    if (part.StartsWith("a", StringComparison.Ordinal)) return $"{part}/found:2";
                return "none:0";
            }
        }

        public sealed record StepValues
        {
            public IList<string> Parts { get; init; } = ["team", "skip", "app", "stop", "lost"];
            public bool Debug { get; init; } = true;
            public ImageValues Image { get; init; } = new() { Registry = "ghcr.io", Repository = "a/b", Digest = "sha256:0123" };
        }
        """;

    [Fact]
    public async Task The_list_has_the_images_of_the_render()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source);
        var list = JsonNode.Parse(built.Files["images.json"])!;
        var pod = Assert.Single((await helm.TemplateAsync(built.ChartFolder, null, TestContext.Current.CancellationToken)).Documents());
        var rendered = pod["spec"]!["containers"]!.AsArray().Select(static c => (string)c!["image"]!).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(["app/found:2", "ghcr.io/a/b@sha256:0123", "registry.example.org/team/app-debug:1", "team/query:1"], rendered);
        var listed = list["images"]!.AsArray().Select(static i => (string)i!["image"]!).ToList();
        Assert.Equal(rendered, list["images"]!.AsArray().Select(static i => (string)i!["image"]!).Order(StringComparer.Ordinal));
        Assert.True((bool)list["complete"]!);
    }
}
