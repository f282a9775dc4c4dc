using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>The named overlays of the samples: taken by every Helm, rendered alike by both sides.</summary>
public sealed class OverlayTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestHelm.Lines), MemberType = typeof(TestHelm))]
    public Task The_vllm_sample_renders_alike_with_each_overlay(string line) =>
        ParityAssert.OverlaysSameAsync(new Samples.Vllm.Vllm(), helm: TestHelm.Require(line), cancellationToken: Token);

    [Theory]
    [MemberData(nameof(EmittedSamples.OnEveryLine), MemberType = typeof(EmittedSamples))]
    public async Task Lint_and_template_take_each_overlay(string sample, string line)
    {
        var helm = TestHelm.Require(line);
        var emitted = EmittedSamples.Of(sample);
        foreach (var (path, overlay) in ParityAssert.OverlaysOf(emitted.Type))
        {
            var lint = await helm.LintAsync(emitted.ChartFolder, overlay, Token);
            Assert.True(lint.Succeeded, path + "\n" + lint.Output + lint.Error);
            Assert.NotEmpty((await helm.TemplateAsync(emitted.ChartFolder, new() { Overlay = overlay }, Token)).Documents());
        }
    }
}
