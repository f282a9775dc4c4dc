using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>An umbrella over a Blueprint of another project: its chart comes out of that project's assembly.</summary>
public sealed class ReferencedChartTests(PackedSdk sdk)
{
    private const string Umbrella = """
        using Catalyst.Sdk;

        namespace Shop;

        public sealed record ShopValues
        {
            public SubchartValues<Kit.TinyValues> Greeter { get; init; } = new() { Enabled = true, Values = new() { Greeting = "welcome" } };
        }

        /// <summary>A shop.</summary>
        [Blueprint("bp-shop", "1.0.0")]
        public sealed class Shop : Blueprint<ShopValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Shop", Summary = "A shop" }, Visibility = Visibility.Listed };

            public override ChartSpec ChartFile => new() { Dependencies = [ChartDependency.On<Kit.Tiny>("^1.0") with { Alias = "greeter", Condition = "greeter.enabled" }] };
        }

        """;

    [Fact]
    public async Task Its_chart_is_copied_and_follows_an_edit_there()
    {
        var kit = sdk.Consumer(("Shop.cs", Umbrella));
        kit.Write("../Inner/Inner.csproj", File.ReadAllText(kit.At("Kit.csproj")));
        kit.Write("../Inner/Tiny.cs", Tiny.Source);
        kit.Edit("Kit.csproj", "<ItemGroup>", "<ItemGroup>\n    <ProjectReference Include=\"../Inner/Inner.csproj\" />");
        string[] build = ["build", kit.Folder, "-tl:off", "-v:n", "-m:1", "-nodeReuse:false", "-clp:NoSummary"];
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();

        var chart = Path.Combine(kit.Output, "shop", "chart");
        var copied = Path.Combine(chart, "charts", "bp-tiny");
        var inner = kit.At("../Inner/bin/Debug/net10.0/blueprints/tiny/chart");
        Assert.Equal(Folder.Content(inner), Folder.Content(copied));
        var helm = HelmCli.Find();
        Assert.SkipWhen(helm is null, "no Helm on this machine: run eng/tools.sh");
        var rendered = (await helm!.TemplateAsync(chart, null, TestContext.Current.CancellationToken)).Documents();
        Assert.Equal("welcome", (string?)rendered.Single(static d => d["data"]!["greeting"] is not null)["data"]!["greeting"]);
        Assert.Empty((await helm.TemplateAsync(chart, new() { Overlay = "greeter: {enabled: false}" }, TestContext.Current.CancellationToken)).Documents());

        // Its body is no part of the reference assembly, and still the copy follows.
        kit.Edit("../Inner/Tiny.cs", "\"green\"", "\"blue\"");
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();
        Assert.Contains("blue", File.ReadAllText(Path.Combine(copied, "templates", "extra.yaml")), StringComparison.Ordinal);
        Assert.Equal(Folder.Content(inner), Folder.Content(copied));
    }
}
