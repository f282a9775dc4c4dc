using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace EndToEnd;

/// <summary>Somebody's umbrella chart: what the build copies, and what it says when a chart is not at hand or not what it should be.</summary>
public sealed class UmbrellaTests(PackedSdk sdk)
{
    private const string Source = """
        using System.Text.Json.Nodes;
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Kit;

        public sealed record ShopValues
        {
            public SubchartValues<TinyValues> Greeter { get; init; } = new() { Enabled = true, Values = new() { Greeting = "welcome" } };
            public JsonObject Db { get; init; } = new() { ["size"] = "1Gi" };
        }

        /// <summary>A shop.</summary>
        [Blueprint("bp-shop", "1.0.0")]
        public sealed class Shop : Blueprint<ShopValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Shop", Summary = "A shop" }, Visibility = Visibility.Listed };

            public override ChartSpec ChartFile => new()
            {
                Dependencies =
                [
                    ChartDependency.On<Tiny>("^1.0") with { Alias = "greeter", Condition = "greeter.enabled" },
                    new() { Name = "db", Version = "^2.1" },
                ],
            };
        }

        """;

    [Fact]
    public async Task Inner_charts_are_copied_looked_for_again_and_refused_when_they_do_not_fit()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source), ("Shop.cs", Source));
        var charts = Path.Combine(kit.Output, "shop", "chart", "charts");

        // Not at hand: a warning at the entry, and the rest of the chart is there.
        var without = (await kit.BuildAsync()).Succeeded();
        Assert.Contains("Shop.cs(24,28): warning CAT9020", without.Output.Replace("(24,28,24,32)", "(24,28)", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(charts, "bp-tiny", "templates", "settings.yaml")));
        Assert.Contains("greeting: welcome", File.ReadAllText(kit.At("bin/Debug/net10.0/blueprints/shop/chart/values.yaml")), StringComparison.Ordinal);
        var publish = (await kit.RunAsync("publish")).Failed();
        Assert.Equal("CAT9020", Assert.Single(publish.Errors).Id);

        // It comes: the next build takes it, with no edit of a source.
        var archive = Archive("db", "2.1.4");
        Write(kit.At("charts/db-2.1.4.tgz"), archive);
        Assert.DoesNotContain("CAT9020", (await kit.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(archive, File.ReadAllBytes(Path.Combine(charts, "db-2.1.4.tgz")));
        (await kit.RunAsync("publish")).Succeeded();
        Assert.True(File.Exists(kit.At("bin/Release/net10.0/publish/blueprints/shop/chart/charts/db-2.1.4.tgz")));
        Assert.True((await kit.BuildAsync()).Succeeded().Skipped("CatalystEmitFiles"));

        // Whatever is wrong with it is one error at the entry, and the disk stays as it was.
        var content = Folder.Content(kit.Output);
        foreach (var (bad, id) in new[] { (archive[..^9], "CAT9021"), (Archive("other", "2.1.4"), "CAT9022"), (Archive("db", "3.0.0"), "CAT9022") })
        {
            Write(kit.At("charts/db-2.1.4.tgz"), bad);
            var error = Assert.Single((await kit.BuildAsync()).Failed().Errors);
            Assert.Equal((id, "Shop.cs", 24), (error.Id, error.File, error.Line));
            Assert.Equal(content, Folder.Content(kit.Output));
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Archive(string name, string version)
    {
        using var zipped = new MemoryStream();
        using (var writer = new TarWriter(new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true), TarEntryFormat.Ustar))
            writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name + "/Chart.yaml") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes($"apiVersion: v2\nname: {name}\nversion: {version}\n")) });
        return zipped.ToArray();
    }
}
