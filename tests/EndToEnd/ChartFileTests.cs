using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>Somebody's files that go into the chart as they are, and a template that reads one of them.</summary>
public sealed class ChartFileTests(PackedSdk sdk)
{
    private const string Run = "System.Console.Write(new Kit.Tiny().RenderYaml(\"{}\").ToYaml());\n";

    [Fact]
    public async Task They_come_change_and_go_with_the_project_and_templates_read_them()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source.Replace("Values.Greeting }", "Files.Get(\"files/motd.txt\") }", StringComparison.Ordinal)), ("Program.cs", Run));
        kit.Edit("Kit.csproj", "<Nullable>", "<OutputType>Exe</OutputType>\n    <UseAppHost>false</UseAppHost>\n    <Nullable>");
        kit.Edit("Kit.csproj", "<ItemGroup>", """
            <ItemGroup>
                <CatalystChartFile Include="chart/**" />
                <CatalystChartFile Include="../shared/ca.pem" ChartPath="files/ca.pem" Blueprint="bp-tiny; bp-tiny" />
            """);
        kit.Write("chart/files/motd.txt", "hello: {{ none }}\n");
        kit.Write("chart/templates/raw.yaml", "kind: Raw\napiVersion: v1\nmetadata:\n  name: {{ .Release.Name }}-raw\n");
        kit.Write("chart/README.md", "# Ours\n");
        kit.Write("../shared/ca.pem", "-----BEGIN\n");
        var chart = Path.Combine(kit.Output, "tiny", "chart");

        (await kit.BuildAsync()).Succeeded();
        Assert.Equal("hello: {{ none }}\n", File.ReadAllText(Path.Combine(chart, "files/motd.txt")));
        Assert.Equal("# Ours\n", File.ReadAllText(Path.Combine(chart, "README.md")));
        Assert.Equal("-----BEGIN\n", File.ReadAllText(Path.Combine(chart, "files/ca.pem")));
        Assert.Contains("\"chart/templates/raw.yaml\"", File.ReadAllText(Path.Combine(chart, "../images.json")), StringComparison.Ordinal);
        await SameAsync("hello: {{ none }}\n", raw: true);

        // One that goes away is gone from the chart, with no other edit; then nothing is left to do.
        File.Delete(kit.At("chart/templates/raw.yaml"));
        var removed = (await kit.BuildAsync()).Succeeded().Emitted();
        Assert.Equal((1, 1), (removed.Written, removed.Removed));
        Assert.False(File.Exists(Path.Combine(chart, "templates/raw.yaml")));
        Assert.True((await kit.BuildAsync()).Succeeded().Skipped("CatalystEmitFiles"));

        kit.Write("chart/files/motd.txt", "goodbye\n");
        var edited = (await kit.BuildAsync()).Succeeded().Emitted();
        Assert.Equal((1, 0), (edited.Written, edited.Removed));
        await SameAsync("goodbye\n", raw: false);

        // What the build emits itself is not taken from the project: an error at the file, and the disk as it was.
        var content = Folder.Content(kit.Output);
        kit.Write("chart/templates/extra.yaml", "kind: Mine\n");
        var error = Assert.Single((await kit.BuildAsync()).Failed().Errors);
        Assert.Equal(("CAT1425", "extra.yaml", 1), (error.Id, error.File, error.Line));
        Assert.Equal(content, Folder.Content(kit.Output));

        async Task SameAsync(string motd, bool raw)
        {
            var native = await Dotnet.RunAsync(kit.Folder, kit.Environment, kit.At("bin/Debug/net10.0/Kit.dll"));
            var documents = KubernetesYaml.ReadDocuments(native.Succeeded().Output);
            Assert.Equal(motd, (string?)documents.Single(static d => d["data"]!["greeting"] is not null)["data"]!["greeting"]);
            foreach (var line in new[] { "3.11", "4.1" })
            {
                var helm = HelmCli.Find(line);
                Assert.SkipWhen(helm is null, $"no Helm {line} on this machine: run eng/tools.sh");
                var rendered = (await helm!.TemplateAsync(chart, null, TestContext.Current.CancellationToken)).Documents();
                ParityAssert.Same(rendered.Where(static d => (string?)d["kind"] != "Raw"), documents);
                Assert.Equal(raw ? 1 : 0, rendered.Count(static d => (string?)d["kind"] == "Raw"));
            }
        }
    }
}
