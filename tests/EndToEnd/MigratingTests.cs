using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>What docs/migrating.md says, done: from a hand-written chart to C#, and the same objects after every step.</summary>
public sealed partial class MigratingTests(PackedSdk sdk)
{
    private static readonly string[] Overlays = ["{}", """{"web":{"replicas":3,"image":"x:y"},"annotations":{"a":"b"}}""", """{"web":{"enabled":false}}"""];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?:# |// |<!-- )(?<file>[\\w./]+)(?: -->)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [Fact]
    public async Task A_chart_moves_file_by_file_and_renders_the_same_objects_after_every_step()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var blocks = Block().Matches(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find()!, "docs", "migrating.md"), TestContext.Current.CancellationToken))
            .Select(static m => (Language: m.Groups["language"].Value, File: m.Groups["file"].Value, Text: m.Groups["text"].Value)).ToList();
        var steps = blocks.Where(static b => b.Language == "csharp").Select(static b => b.Text).ToList();
        Assert.Equal(3, steps.Count);

        var kit = sdk.Consumer(("Web.cs", steps[0]));
        foreach (var (_, file, text) in blocks.Where(static b => b.Language == "yaml")) kit.Write(file, text);
        kit.Write("chart/Chart.yaml", "apiVersion: v2\nname: bp-web\nversion: 1.0.0\n");
        var old = await RenderedAsync(helm, kit.At("chart"));

        // 1. The values.
        kit.Edit("Kit.csproj", "</Project>", blocks.Single(static b => b.Language == "xml").Text + "</Project>");
        (await kit.BuildAsync()).Succeeded();
        await SameAsync();

        // 2. One template: with the file still there the build says so.
        kit.Write("Web.cs", steps[1]);
        Assert.Equal("CAT1425", Assert.Single((await kit.BuildAsync()).Failed().Errors).Id);
        File.Delete(kit.At("chart/templates/service.yaml"));
        (await kit.BuildAsync()).Succeeded();
        await SameAsync();

        // 3. The last one, which breaks what its chart breaks.
        kit.Write("Web.cs", steps[2]);
        var ids = (await kit.BuildAsync()).Failed().Errors.Select(static e => e.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(["CAT1434", "CAT1439"], ids);
        var settings = blocks.Single(static b => b.Language == "ini");
        kit.Write(settings.File, settings.Text);
        kit.Edit("Kit.csproj", blocks.Single(static b => b.Language == "xml").Text, "");
        Directory.Delete(kit.At("chart"), recursive: true);
        (await kit.BuildAsync()).Succeeded();
        await SameAsync();

        async Task SameAsync()
        {
            var now = await RenderedAsync(helm, Path.Combine(kit.Output, "web", "chart"));
            foreach (var (expected, actual) in old.Zip(now)) ParityAssert.Same(expected, actual);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<System.Text.Json.Nodes.JsonObject>>> RenderedAsync(HelmCli helm, string chart) =>
        [.. await Task.WhenAll(Overlays.Select(async o => (await helm.TemplateAsync(chart, new() { ReleaseName = "rel", Overlay = o }, TestContext.Current.CancellationToken)).Documents()))];
}
