namespace Parity.Recorded;

/// <summary>Every recorded case of the original charts, on ours: with real Helm, and natively.</summary>
public sealed class RecordedTwinTests
{
    [Theory]
    [MemberData(nameof(RecordedTwins.OnEveryLine), MemberType = typeof(RecordedTwins))]
    public async Task Helm_renders_the_recorded_documents(string chart, string line) =>
        Report(await RecordedRun.WithHelmAsync(RecordedTwins.Of(chart), line, TestContext.Current.CancellationToken));

    [Theory]
    [MemberData(nameof(RecordedTwins.Charts), MemberType = typeof(RecordedTwins))]
    public void The_native_run_renders_the_recorded_documents(string chart) => Report(RecordedRun.Natively(RecordedTwins.Of(chart)));

    private static void Report(RecordedRun run)
    {
        Assert.True(run.Compared > 0);
        Assert.True(run.Problems.Count == 0, $"{run.Problems.Count} problems in {run.Failed} of {run.Compared} cases:\n{string.Join("\n", run.Problems)}");
    }
}
