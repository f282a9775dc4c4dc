using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>The platform's smoke render (<c>check-chart-annotations.sh</c>): the defaults give five lines at least, or the chart says why not.</summary>
public sealed class SmokeRenderTests
{
    private const string Mode = "catalyst.openova.io/smoke-render-mode";

    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public async Task Real_helm_renders_what_the_annotation_says(string sample)
    {
        var emitted = EmittedSamples.Of(sample);
        var result = await TestHelm.Require().TemplateAsync(emitted.ChartFolder, cancellationToken: TestContext.Current.CancellationToken);
        var lines = result.Output.Split('\n').Count(static l => l.Trim().Length > 0);
        var mode = (string?)KubernetesYaml.Read(emitted.Files["chart/Chart.yaml"])!["annotations"]?[Mode];

        // Computed: what the annotation says is what the render does, both ways.
        Assert.Equal(result.Succeeded ? lines >= 5 ? null : "default-off" : "requires-overlay", mode);
    }
}
