namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A version that goes back, at the version.</summary>
public sealed class CAT1718Tests
{
    [Theory]
    [InlineData("1.4.2", "1.4.1", "1.4.3")]
    [InlineData("1.4.2", "1.4.2-rc.1", "1.4.3")]
    [InlineData("2.0.0-rc.2", "2.0.0-rc.1", "2.0.0")]
    [InlineData("1.10.0", "1.9.0", "1.10.1")]
    public async Task It_is_never_seen(string before, string after, string needed) =>
        Assert.Equal([$"CAT1718 at \"{after}\" needs {needed}"], (await Releases.SaidAsync(Releases.Source(before), Releases.Source(after))).Select(static s => s.Short));

    [Theory]
    [InlineData("1.4.2", "1.4.3")]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("2.0.0-rc.1", "2.0.0")]
    public async Task Forward_is_right(string before, string after) => Assert.Empty(await Releases.SaidAsync(Releases.Source(before), Releases.Source(after)));
}
