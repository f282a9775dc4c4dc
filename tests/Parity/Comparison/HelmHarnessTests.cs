using Catalyst.Sdk.Testing;

namespace Parity.Comparison;

/// <summary>The harness on hand-made charts: it has to see agreement, differences and failures for what they are.</summary>
public sealed class HelmHarnessTests
{
    private const string Template = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n  namespace: {{ .Release.Namespace }}\ndata:\n  port: {{ .Values.port | quote }}\n"
        + "  has: {{ .Capabilities.APIVersions.Has \"a.b/v1\" | quote }}\n  kube: {{ .Capabilities.KubeVersion.Minor | quote }}\n  upgrade: {{ .Release.IsUpgrade | quote }}\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(TestHelm.Lines), MemberType = typeof(TestHelm))]
    public async Task Every_input_reaches_Helm(string line)
    {
        var helm = TestHelm.Require(line);
        Assert.StartsWith(line + ".", helm.Version, StringComparison.Ordinal);
        var inputs = new HelmInputs { ReleaseName = "r1", Namespace = "n1", KubeVersion = "1.31", ApiVersions = ["a.b/v1"], IsUpgrade = true, Overlay = "port: 81" };
        var document = Assert.Single((await helm.TemplateAsync(TinyChart.Write(Template, "port: 80\n"), inputs, Token)).Documents());
        Assert.Equal("""{"port":"81","has":"true","kube":"31","upgrade":"true"}""", document["data"]!.ToJsonString());
        Assert.Equal("ConfigMap/n1/r1", CanonicalJson.Label(document));
    }

    [Fact]
    public async Task A_refusal_of_the_schema_is_told_from_another_failure()
    {
        var helm = TestHelm.Require();
        var refused = await helm.TemplateAsync(TinyChart.Write(Template, "port: 80\n", """{"properties":{"port":{"type":"integer"}}}"""), new() { Overlay = "port: x" }, Token);
        Assert.True(refused.RefusedBySchema);
        var broken = await helm.TemplateAsync(TinyChart.Write("""{{ fail "no" }}"""), null, Token);
        Assert.False(broken.Succeeded || broken.RefusedBySchema);
        Assert.Throws<InvalidOperationException>(() => broken.Documents());
    }

    [Fact]
    public async Task Parity_holds_when_both_sides_agree_or_both_fail()
    {
        var helm = TestHelm.Require();
        await ParityAssert.SameAsync(TinyChart.Write("a: {{ .Values.x }}\n", "x: 1\n"), new(), static () => "a: 1.0", helm, Token);
        await ParityAssert.SameAsync(TinyChart.Write("""{{ fail "no" }}"""), new(), static () => throw new InvalidOperationException("no"), helm, Token);
    }

    [Theory]
    [InlineData("a: 1\n", "a: 2", "/#/a: expected 1, was 2")]
    [InlineData("a: 1\n", null, "the native run fails: native")]
    [InlineData("{{ fail \"no\" }}", "a: 1", "The native run renders")]
    public async Task Parity_fails_otherwise(string template, string? native, string message)
    {
        var error = await Assert.ThrowsAsync<ParityException>(
            () => ParityAssert.SameAsync(TinyChart.Write(template), new(), () => native ?? throw new InvalidOperationException("native"), TestHelm.Require(), Token));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_a_run_is_ended() =>
        await Assert.ThrowsAsync<TimeoutException>(() => ProcessRunner.RunAsync("sleep", ["30"], null, TimeSpan.FromMilliseconds(100), Token));
}
