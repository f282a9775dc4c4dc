namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A baseline of another form, at the head of the file.</summary>
public sealed class CAT1722Tests
{
    [Fact]
    public async Task Nothing_is_compared_with_it()
    {
        var baseline = Releases.Baseline(Releases.Source("1.0.0", "public int V { get; init; }")).Replace("\"schema\": 1,", "\"schema\": 2,", StringComparison.Ordinal);
        var said = Assert.Single(await Releases.LiveAsync(baseline, Releases.Source("1.0.1")));
        Assert.Equal(("CAT1722", "baselines/bp-test.json", 0), (said.Id, said.Location.GetLineSpan().Path, said.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("has the form 2, and this compiler reads 1", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
