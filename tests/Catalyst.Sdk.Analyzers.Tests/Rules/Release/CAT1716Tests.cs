namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>Claims and Secrets that are gone or renamed, at the version.</summary>
public sealed class CAT1716Tests
{
    private static string Kept(string type, string name, string more = "") => $$"""{{more}} public {{type}} Kept() => new() { Metadata = new() { Name = $"{FullName}-{{name}}" } };""";

    [Theory]
    [InlineData("V1PersistentVolumeClaim", "PersistentVolumeClaim 'release-name-bp-test-data'")]
    [InlineData("V1Secret", "Secret 'release-name-bp-test-data'")]
    public async Task They_need_the_next_major_number(string type, string shown)
    {
        foreach (var after in new[] { Kept(type, "store"), "" })
        {
            var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: Kept(type, "data")), Releases.Source("1.5.0", members: after));
            Assert.Equal(["CAT1716 at \"1.5.0\" needs 2.0.0"], said.Select(static s => s.Short));
            Assert.Contains(shown, said[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Others_are_no_matter_nor_is_a_hook()
    {
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: Kept("V1ConfigMap", "data")), Releases.Source("1.4.3", members: Kept("V1ConfigMap", "store"))));
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: Kept("V1Secret", "data", "[Hook(HookPhase.PreInstall)]")), Releases.Source("1.4.3")));
    }

    [Fact]
    public async Task Where_a_name_is_not_known_nobody_can_tell() =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: Kept("V1Secret", "data")), Releases.Source("1.4.3", members: Kept("V1Secret", "{RandomText(4)}"))));
}
