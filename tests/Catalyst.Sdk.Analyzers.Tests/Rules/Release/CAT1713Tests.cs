namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A default that is another, at its property.</summary>
public sealed class CAT1713Tests
{
    [Theory]
    [InlineData("1.4.2", "1.4.3", "1.5.0")]
    [InlineData("1.4.2", "1.4.2", "1.5.0")]
    [InlineData("1.4.2", "1.5.0", "")]
    [InlineData("1.4.2", "2.0.0", "")]
    [InlineData("0.4.2", "0.4.2", "0.4.3")]
    [InlineData("0.4.2", "0.4.3", "")]
    public async Task It_needs_the_next_minor_number(string before, string after, string needed)
    {
        var said = await Releases.SaidAsync(Releases.Source(before, "public int V { get; init; } = 1;"), Releases.Source(after, "public int V { get; init; } = 3;", spec: """Upgrades = new() { From = [">=0.1"] }"""));
        Assert.Equal(needed.Length == 0 ? Array.Empty<string>() : Releases.AtValue("CAT1713 at V", needed), Releases.Short(said));
        if (needed.Length > 0) Assert.Contains("v (was 1, is 3)", said[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public IList<string> V { get; init; } = [\"a\"];", "public IList<string> V { get; init; } = [\"a\", \"b\"];")]
    [InlineData("public ImageValues V { get; init; } = new() { Repository = \"a\", Tag = \"1\" };", "public ImageValues V { get; init; } = new() { Repository = \"a\", Tag = \"2\" };")]
    [InlineData("public string? V { get; init; }", "public string? V { get; init; } = \"a\";")]
    [InlineData("public string? V { get; init; } = \"a\";", "public string? V { get; init; }")]
    [InlineData("public StringMap V { get; init; } = new() { { \"a\", \"1\" } };", "public StringMap V { get; init; } = new() { { \"a\", \"1\" }, { \"b\", \"2\" } };")]
    [InlineData("public V1ResourceRequirements V { get; init; } = new() { Limits = new Dictionary<string, ResourceQuantity> { [\"cpu\"] = new(\"1\") } };", "public V1ResourceRequirements V { get; init; } = new() { Limits = new Dictionary<string, ResourceQuantity> { [\"cpu\"] = new(\"2\") } };")]
    public async Task Of_every_type(string before, string after) =>
        Assert.Equal(Releases.AtValue("CAT1713 at V", "1.1.0"), Releases.Short(await Releases.SaidAsync(Releases.Source("1.0.0", before), Releases.Source("1.0.1", after))));
}
