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

    /// <summary>The other twins, each with a few.</summary>
    [Theory]
    [InlineData(typeof(Samples.Axon.Axon))]
    [InlineData(typeof(Samples.CertManagerDynadotWebhook.CertManagerDynadotWebhook))]
    [InlineData(typeof(Samples.Powerdns.Powerdns))]
    public async Task A_twin_holds_under_drawn_overlays(Type blueprint)
    {
        var holds = typeof(ParityAssert).GetMethod(nameof(ParityAssert.HoldsAsync))!.MakeGenericMethod(blueprint);
        output.WriteLine((await (Task<ParityReport>)holds.Invoke(null, [Cases / 10, Seed, TestHelm.Require(), TestContext.Current.CancellationToken])!).ToString());
    }
}
