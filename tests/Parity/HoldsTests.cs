using Catalyst.Sdk.Testing;
using Parity.Recorded;

namespace Parity;

/// <summary>The ten twins of real charts under drawn overlays.</summary>
public sealed class HoldsTests(ITestOutputHelper output)
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), out var seed) ? seed : 20260101;

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("CATALYST_HOLDS"), out var cases) ? cases : 150;

    [Theory]
    [MemberData(nameof(RecordedTwins.Charts), MemberType = typeof(RecordedTwins))]
    public async Task A_twin_holds_under_drawn_overlays(string chart)
    {
        var twin = RecordedTwins.Of(chart);
        var subject = ParityRun.Subject(twin.Blueprint, (overlay, options) => twin.Render(overlay, options).ToYaml());
        // With its defaults it stops, and so under most overlays: each of these is a Helm process of its own.
        var cases = chart == "knative" ? Math.Max(30, Cases / 20) : Cases;
        var report = await ParityRun.HoldsAsync([subject], cases, Seed, TestHelm.Require(), TestContext.Current.CancellationToken);
        output.WriteLine($"{chart}: {report}");
        Assert.True(report.OffDefault > report.Cases * 3 / 10);
    }
}
