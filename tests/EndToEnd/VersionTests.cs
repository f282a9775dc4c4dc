namespace EndToEnd;

/// <summary>The version of a Blueprint whose attribute leaves it to the build.</summary>
public sealed class VersionTests(PackedSdk sdk)
{
    [Fact]
    public async Task The_build_gives_the_version_that_the_attribute_leaves_out()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source.Replace("[Blueprint(\"bp-tiny\", \"1.0.0\")]", "[Blueprint(\"bp-tiny\")]", StringComparison.Ordinal)));

        // $(Version) without build metadata.
        (await kit.BuildAsync("-p:Version=2.3.4-rc.1+abc")).Succeeded();
        Assert.Equal(("2.3.4-rc.1", "2.3.4-rc.1"), Versions(kit));

        // $(CatalystVersion) before it, and nothing else is edited: only what states the version differs.
        var before = Folder.Content(kit.Output);
        (await kit.BuildAsync("-p:Version=2.3.4-rc.1+abc", "-p:CatalystVersion=5.0.0")).Succeeded();
        Assert.Equal(("5.0.0", "5.0.0"), Versions(kit));
        Assert.Equal(["tiny/blueprint.yaml", "tiny/chart/Chart.yaml", "tiny/images.json"], Folder.Content(kit.Output).Where(f => before[f.Key] != f.Value).Select(static f => f.Key));

        // No version that the platform takes.
        var content = Folder.Content(kit.Output);
        var run = (await kit.BuildAsync("-p:CatalystVersion=5.0")).Failed();
        Assert.Equal(("CAT1002", "Tiny.cs"), Assert.Single(run.Errors.Select(static e => (e.Id, e.File)).Distinct()));
        Assert.Equal(content, Folder.Content(kit.Output));
    }

    [Fact]
    public async Task Two_versions_have_to_be_equal()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync("-p:CatalystVersion=1.0.0", "-p:Version=9.9.9")).Succeeded();
        Assert.Equal(("1.0.0", "1.0.0"), Versions(kit));

        var run = (await kit.BuildAsync("-p:CatalystVersion=1.0.1")).Failed();

        var error = Assert.Single(run.Errors.DistinctBy(static e => (e.Id, e.Line, e.Column)));
        var line = Tiny.Source.Split('\n').ToList().FindIndex(static l => l.Contains("\"1.0.0\"", StringComparison.Ordinal)) + 1;
        Assert.Equal(("CAT1104", "Tiny.cs", line), (error.Id, error.File, error.Line));
        Assert.Equal(("1.0.0", "1.0.0"), Versions(kit));
    }

    private static (string Blueprint, string Chart) Versions(Consumer kit) =>
        (Line(Path.Combine(kit.Output, "tiny", "blueprint.yaml"), "  version: "), Line(Path.Combine(kit.Output, "tiny", "chart", "Chart.yaml"), "version: "));

    private static string Line(string file, string start) => File.ReadAllLines(file).Single(l => l.StartsWith(start, StringComparison.Ordinal))[start.Length..].Trim('"');
}
