using Catalyst.Sdk;
using Catalyst.Sdk.Testing;
using CsCheck;
using Samples.Umbrella;

namespace Parity.Emitted;

/// <summary>The umbrella sample: what overlays say through an alias, a condition, a tag and globals arrives alike in real Helm and in the native run.</summary>
public sealed class UmbrellaTests
{
    /// <summary>How many overlays a line renders: a tenth of the long run.</summary>
    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 40;

    private static HelmLine LineOf(string line) => line switch { "3.11" => HelmLine.Helm311, "3.17" => HelmLine.Helm317, _ => HelmLine.Helm41 };

    [Fact]
    public void The_defaults_have_one_chart_under_its_alias_and_the_other_off()
    {
        var manifests = new Shop().Render();
        Assert.Equal(["ConfigMap release-name-bp-shop", "Deployment release-name-sessions"], manifests.Select(static m => m.Kind + " " + m.Name));
        Assert.Equal(2, manifests.Single<k8s.Models.V1Deployment>().Spec.Replicas);
        Assert.Empty(manifests.NotRendered);
    }

    [Fact]
    public void C_sharp_sets_values_of_an_inner_chart()
    {
        var manifests = new Shop().Render(static v => v with { Sessions = v.Sessions with { Values = v.Sessions.Values with { Memory = "1gb" } }, Broker = new() { ["enabled"] = true } });
        Assert.Equal("1gb", manifests.Single<k8s.Models.V1Deployment>().Spec.Template.Spec.Containers[0].Args[1]);
        Assert.Equal("[\"default\"]", manifests.Single<k8s.Models.V1ConfigMap>("release-name-bp-broker").Data["topics"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("sessions: {enabled: false}")]
    [InlineData("bp-broker: {enabled: true}")]
    [InlineData("bp-broker: {enabled: null}\ntags: {messaging: false}")]
    [InlineData("bp-broker: {enabled: null}\ntags: {messaging: true}")]
    [InlineData("sessions: {replicas: 5, memory: 1gb}")]
    [InlineData("sessions: {replicas: null}")]
    [InlineData("sessions: {resources: {limits: {memory: null}}}")]
    [InlineData("global: {registry: mirror.example.org, other: 1}")]
    [InlineData("sessions: {global: {registry: alone.example.org}}")]
    [InlineData("sessions: {replicas: many}")]
    [InlineData("sessions: {unknown: 1}")]
    [InlineData("sessions: null")]
    [InlineData("bp-cache: {replicas: 5}")]
    [InlineData("bp-broker: {enabled: true, topics: []}")]
    public async Task Each_line_gives_what_the_native_run_gives(string overlay)
    {
        foreach (var line in TestHelm.LineNames)
            await ParityAssert.SameAsync(new Shop(), overlay, new RenderOptions { HelmLine = LineOf(line) }, TestHelm.Require(line), TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(TestHelm.Lines), MemberType = typeof(TestHelm))]
    public async Task Any_overlay_gives_the_same(string line)
    {
        var helm = TestHelm.Require(line);
        await Overlays.SeededAsync(
            overlay => ParityAssert.SameAsync(new Shop(), overlay, new RenderOptions { HelmLine = LineOf(line) }, helm, CancellationToken.None),
            iter: Cases, threads: 2, print: static o => o);
    }

    private static Gen<string> Pick(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Gen<string> Map(params (string Key, Gen<string> Value)[] entries) => entries
        .Aggregate(Gen.Const(""), static (all, entry) => Gen.Select(all, Gen.Frequency((1, entry.Value), (1, Gen.Const(""))), (text, value) => value.Length == 0 ? text : text + (text.Length == 0 ? "" : ", ") + "\"" + entry.Key + "\": " + value))
        .Select(static text => "{" + text + "}");

    private static readonly Gen<string> Overlays = Map(
        ("currency", Pick("\"USD\"", "null", "5")),
        ("global", Gen.OneOf(Map(("registry", Pick("\"mirror\"", "null", "1")), ("more", Pick("1", "{\"a\": null}"))), Gen.Const("null"))),
        ("tags", Map(("messaging", Pick("true", "false", "\"x\"")), ("other", Pick("true")))),
        ("enabled", Pick("true", "false", "null")),
        ("sessions", Gen.Frequency((5, Map(("enabled", Pick("true", "false", "null", "\"no\"")), ("replicas", Pick("3", "null", "\"x\"")), ("memory", Pick("\"1gb\"", "null")), ("persist", Pick("true", "null")),
            ("global", Map(("registry", Pick("\"alone\"", "null")))), ("resources", Pick("null", "{}", "{\"limits\": null}", "{\"limits\": {\"cpu\": \"1\"}}")), ("surplus", Gen.Frequency((5, Gen.Const("")), (1, Pick("1", "null")))))), (1, Pick("null", "{}", "1")))),
        ("bp-broker", Map(("enabled", Pick("true", "true", "false", "null")), ("topics", Pick("[]", "[\"a\"]", "null", "[1]")), ("global", Pick("{}", "null")))),
        ("bp-cache", Gen.Frequency((6, Gen.Const("")), (1, Pick("{}")))));
}
