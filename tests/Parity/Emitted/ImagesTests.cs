using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary><c>images.json</c> against what real Helm renders: exactly the images of the pods, of the defaults and of each named overlay.</summary>
public sealed class ImagesTests
{
    private static readonly string[] ContainerLists = ["containers", "initContainers", "ephemeralContainers"];

    [Theory]
    [MemberData(nameof(EmittedSamples.OnEveryLine), MemberType = typeof(EmittedSamples))]
    public async Task Every_image_that_helm_renders_is_listed_and_no_other(string sample, string line)
    {
        var helm = TestHelm.Require(line);
        var emitted = EmittedSamples.Of(sample);
        var list = JsonNode.Parse(emitted.Files["images.json"])!;
        if (!list["complete"]!.GetValue<bool>()) return;

        var rendered = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var inputs = emitted.Files.Where(static f => f.Key.StartsWith("overlays/", StringComparison.Ordinal)).Select(static f => (Name: f.Key[..^".yaml".Length], Overlay: (string?)f.Value)).ToList();
        if (!emitted.Files["chart/Chart.yaml"].Contains("requires-overlay", StringComparison.Ordinal)) inputs.Add(("default", null));
        foreach (var (name, overlay) in inputs)
        {
            var result = await helm.TemplateAsync(emitted.ChartFolder, new() { Overlay = overlay }, TestContext.Current.CancellationToken);
            foreach (var image in result.Documents().SelectMany(static d => Images(d)))
            {
                if (!rendered.TryGetValue(image, out var places)) rendered.Add(image, places = new(StringComparer.Ordinal));
                places.Add(name);
            }
        }

        Assert.Equal(
            rendered.Select(static r => r.Key + " in " + string.Join(", ", r.Value)),
            list["images"]!.AsArray().Select(static i => (string)i!["image"]! + " in " + string.Join(", ", i["renders"]!.AsArray().Select(static r => (string)r!).Order(StringComparer.Ordinal))));
    }

    private static IEnumerable<string> Images(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(static p => ContainerLists.Contains(p.Key) && p.Value is JsonArray list ? list.Select(static c => (string?)c!["image"]).OfType<string>()
            : p is { Key: "imageName", Value: JsonValue name } ? [name.GetValue<string>()] // a CloudNativePG Cluster
            : Images(p.Value)),
        JsonArray list => list.SelectMany(Images),
        _ => [],
    };
}
