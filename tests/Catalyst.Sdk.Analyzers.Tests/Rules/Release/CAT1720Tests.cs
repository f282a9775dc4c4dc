namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>Upgrades.From admits what cannot work, at the version.</summary>
public sealed class CAT1720Tests
{
    private static string Secret(string name) => $$"""public V1Secret Kept() => new() { Metadata = new() { Name = "{{name}}" } };""";

    [Theory]
    [InlineData("From = [\"1.x\"]", true)]
    [InlineData("From = [\"^1.4\"]", true)]
    [InlineData("From = [\"1.x\"], Blocks = [\"<1.3\"]", true)]
    [InlineData("From = [\"1.x\"], Blocks = [\"1.4.x\"]", false)]
    [InlineData("Blocks = [\"1.x\"]", false)]
    public async Task It_is_taken_out_or_blocked(string upgrades, bool isWrong)
    {
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: Secret("a")), Releases.Source("2.0.0", members: Secret("b"), spec: $"Upgrades = new() {{ {upgrades} }}"));
        Assert.Equal(isWrong ? ["CAT1720 at \"2.0.0\""] : [], said.Select(static s => s.Short));
        if (isWrong) Assert.Contains("Secret 'a' is gone", said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_values_file_mends_is_no_reason() =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", "public int V { get; init; }"), Releases.Source("2.0.0", spec: """Upgrades = new() { From = ["1.x"] }""")));
}
