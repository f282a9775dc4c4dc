namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A version of another line that does not say from where, at the version.</summary>
public sealed class CAT1719Tests
{
    [Theory]
    [InlineData("1.4.2", "2.0.0", "", "write \"1.x\" into Upgrades.From")]
    [InlineData("0.4.2", "0.5.0", "", "write \"0.4.x\" into Upgrades.From")]
    [InlineData("0.4.2", "1.0.0", "", "write \"0.4.x\" into Upgrades.From")]
    [InlineData("1.4.2", "2.0.0", "Upgrades = new() { From = [\"2.x\"] }", "write \"1.x\" into Upgrades.From")]
    [InlineData("1.4.2", "2.0.0", "Upgrades = new() { From = [\"1.x\"] }", "")]
    [InlineData("1.4.2", "2.0.0", "Upgrades = new() { From = [\"2.x\", \">=1.3 <2\"] }", "")]
    [InlineData("1.4.2", "2.0.0", "Upgrades = new() { Blocks = [\"1.x\"] }", "")]
    [InlineData("1.4.2", "1.5.0", "", "")]
    [InlineData("0.4.2", "0.4.3", "", "")]
    [InlineData("2.0.0-rc.1", "2.0.0", "", "")]
    public async Task It_names_the_old_version(string before, string after, string spec, string asked)
    {
        var said = await Releases.SaidAsync(Releases.Source(before), Releases.Source(after, spec: spec));
        Assert.Equal(asked.Length == 0 ? [] : [$"CAT1719 at \"{after}\""], said.Select(static s => s.Short));
        if (asked.Length > 0) Assert.Contains(asked, said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_an_upgrade_cannot_work_it_goes_into_the_blocks()
    {
        static string Secret(string name) => $$"""public V1Secret Kept() => new() { Metadata = new() { Name = "{{name}}" } };""";
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: Secret("a")), Releases.Source("2.0.0", members: Secret("b")));
        Assert.Equal(["CAT1719 at \"2.0.0\""], said.Select(static s => s.Short));
        Assert.Contains("write \"1.x\" into Upgrades.Blocks", said[0].Message, StringComparison.Ordinal);
    }
}
