namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A change without a new version, at the version.</summary>
public sealed class CAT1717Tests
{
    private static string Config(string value) => $$"""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "key", "{{value}}" } } };""";

    [Fact]
    public async Task A_template_that_is_another_needs_any_higher_version()
    {
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: Config("a")), Releases.Source("1.4.2", members: Config("b")));
        Assert.Equal(["CAT1717 at \"1.4.2\" needs 1.4.3"], said.Select(static s => s.Short));
        Assert.StartsWith("chart/templates/settings.yaml changed since", said[0].Message, StringComparison.Ordinal);
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: Config("a")), Releases.Source("1.4.3", members: Config("b"))));
    }

    [Fact]
    public async Task A_new_value_and_a_description_too()
    {
        Assert.Equal(["CAT1717 at \"1.4.2\" needs 1.4.3"], (await Releases.SaidAsync(Releases.Source("1.4.2"), Releases.Source("1.4.2", "public int V { get; init; }"))).Select(static s => s.Short));
        Assert.Equal(["CAT1717 at \"1.4.2\" needs 1.4.3"], (await Releases.SaidAsync(Releases.Source("1.4.2", "public int V { get; init; }"), Releases.Source("1.4.2", "/// <summary>How many.</summary>\npublic int V { get; init; }"))).Select(static s => s.Short));
    }

    [Fact]
    public async Task The_same_is_silent()
    {
        var source = Releases.Source("1.4.2", "public int V { get; init; } = 1;", Config("a"));
        Assert.Empty(await Releases.SaidAsync(source, source));
        // Nor does the card move the version of a chart.
        Assert.Empty(await Releases.SaidAsync(source, source.Replace("A test", "Another test", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_version_of_the_build_is_said_at_the_name()
    {
        static string Unversioned(string source) => source.Replace("\"bp-test\", \"1.4.2\"", "\"bp-test\"", StringComparison.Ordinal);
        var baseline = Releases.Baseline(Releases.Source("1.4.2", members: Config("a")));
        Assert.Equal(["CAT1717 at \"bp-test\" needs 1.4.3"], Releases.InBuild(baseline, Unversioned(Releases.Source("1.4.2", members: Config("b"))), "1.4.2").Select(static s => s.Short));
        Assert.Empty(Releases.InBuild(baseline, Unversioned(Releases.Source("1.4.2", members: Config("b"))), "1.4.3"));
    }

    [Theory]
    [InlineData("chart/templates/raw.yaml")]
    [InlineData("chart/crds/crd.yaml")]
    public void A_chart_file_counts_in_a_build(string path)
    {
        Catalyst.Sdk.Compiler.ChartFiles.ChartFile File(string text) => new("/project/" + path, text);
        var source = Releases.Source("1.4.2");
        var baseline = Releases.Baseline(source, File("a: 1\n"));
        Assert.Empty(Releases.InBuild(baseline, source, File("a: 1\n")));
        Assert.Equal(["CAT1717 at \"1.4.2\" needs 1.4.3"], Releases.InBuild(baseline, source, File("a: 2\n")).Select(static s => s.Short));
        Assert.Equal(["CAT1717 at \"1.4.2\" needs 1.4.3"], Releases.InBuild(baseline, source).Select(static s => s.Short));
    }
}
