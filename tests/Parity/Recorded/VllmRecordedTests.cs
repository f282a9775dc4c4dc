using Catalyst.Sdk;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>Every recorded case of the original chart, on ours: with real Helm, and natively.</summary>
public sealed class VllmRecordedTests
{
    private static readonly Samples.Vllm.Vllm Sample = new();

    [Theory]
    [MemberData(nameof(TestHelm.Lines), MemberType = typeof(TestHelm))]
    public async Task Helm_renders_the_recorded_documents(string line)
    {
        var cases = RecordedCases.Of("vllm");
        var helm = TestHelm.Require(line);
        var chart = EmittedChart.FolderOf(typeof(Samples.Vllm.Vllm));
        var results = await Task.WhenAll(cases.Select(c => helm.TemplateAsync(chart, Inputs(c), TestContext.Current.CancellationToken)));
        Report(RecordedComparison.Problems(cases, VllmDeviations.All, [.. results.Select(RenderOutcome.Of)], namesPaths: helm.Version.StartsWith("4.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_native_run_renders_the_recorded_documents()
    {
        var cases = RecordedCases.Of("vllm");
        Report(RecordedComparison.Problems(cases, VllmDeviations.All, [.. cases.Select(Native)], namesPaths: false));
    }

    private static HelmInputs Inputs(RecordedCase c) => new() { ReleaseName = c.Release, Namespace = c.Namespace, KubeVersion = "1.33", ApiVersions = c.ApiVersions, Overlay = c.Overlay };

    private static RenderOutcome Native(RecordedCase c)
    {
        try
        {
            var manifests = Sample.RenderYaml(c.Overlay, new RenderOptions { ReleaseName = c.Release, Namespace = c.Namespace, ApiVersions = c.ApiVersions });
            return new(KubernetesYaml.ReadDocuments(manifests.ToYaml()), null, null);
        }
        catch (ValuesException e)
        {
            return new(null, e.Message, []);
        }
        catch (ChartException e)
        {
            return new(null, e.Message, null);
        }
    }

    private static void Report(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, $"{problems.Count} problems:\n{string.Join("\n", problems)}");
}
