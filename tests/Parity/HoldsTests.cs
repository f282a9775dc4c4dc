using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>The sample under drawn overlays.</summary>
public sealed class HoldsTests(ITestOutputHelper output)
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), out var seed) ? seed : 20260101;

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("CATALYST_HOLDS"), out var cases) ? cases : 1500;

    [Fact]
    public async Task The_sample_holds_under_drawn_overlays()
    {
        var report = await ParityAssert.HoldsAsync<Samples.Vllm.Vllm>(cases: Cases, seed: Seed, TestHelm.Require(), TestContext.Current.CancellationToken);
        output.WriteLine(report.ToString());
        Assert.True(report.OffDefault > report.Cases * 3 / 10);
    }
}
