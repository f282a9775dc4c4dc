using System.Globalization;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Catalyst.Sdk.Tests;

public sealed class RenderTests
{
    private static readonly Sample Blueprint = new();

    [Fact]
    public void A_required_value_that_is_not_given_is_named() =>
        Assert.Contains("password", Assert.Throws<ValuesException>(() => Blueprint.Render()).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_that_the_schema_refuses_are_named() =>
        Assert.Contains("/replicas", Assert.Throws<ValuesException>(() => Yaml("replicas: 6")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_is_refused() => Assert.Contains("/replica", Assert.Throws<ValuesException>(() => Yaml("replica: 1")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_deleted_default_that_is_required_is_refused() => Assert.Contains("limits", Assert.Throws<ValuesException>(() => Yaml("limits: null")).Message, StringComparison.Ordinal);

    [Fact]
    public void Templates_run_base_first_and_null_makes_no_document() =>
        Assert.Equal("ServiceAccount x-bp-sample, ConfigMap x-bp-sample, Service , ConfigMap one, ConfigMap two, Job , PersistentVolumeClaim , Pod , Secret creds",
            string.Join(", ", Yaml("").Select(static m => m.Kind + " " + m.Name)));

    [Fact]
    public void Heads_come_from_the_type() => Assert.Equal(("batch/v1", "v1"), (Json("", "Job")["apiVersion"]!.GetValue<string>(), Json("", "Service")["apiVersion"]!.GetValue<string>()));

    [Fact]
    public void An_empty_map_stays_and_a_null_goes()
    {
        var two = Yaml("").Single(static m => m.Name == "two").Json;
        Assert.Equal("""{"apiVersion":"v1","kind":"ConfigMap","data":{},"metadata":{"name":"two"}}""", two.ToJsonString());
    }

    [Fact]
    public void Hooks_are_annotations_in_Helms_order() => Assert.Equal(
        """{"annotations":{"helm.sh/hook":"pre-install,post-upgrade","helm.sh/hook-weight":"-5","helm.sh/hook-delete-policy":"before-hook-creation,hook-succeeded"}}""",
        Json("", "Job")["metadata"]!.ToJsonString());

    [Fact]
    public void Keeping_joins_the_annotations() => Assert.Equal("""{"annotations":{"a":"b","helm.sh/resource-policy":"keep"}}""", Json("", "PersistentVolumeClaim")["metadata"]!.ToJsonString());

    [Fact]
    public void An_upgrade_is_the_second_revision_unless_another_is_given()
    {
        Assert.Equal(1, new ReleaseInfo(new RenderOptions()).Revision);
        Assert.Equal(2, new ReleaseInfo(new RenderOptions { IsUpgrade = true }).Revision);
        Assert.Equal(1, new ReleaseInfo(new RenderOptions { IsUpgrade = true, Revision = 1 }).Revision);
    }

    [Fact]
    public void A_test_is_a_hook() => Assert.Equal("""{"annotations":{"helm.sh/hook":"test"}}""", Json("", "Pod")["metadata"]!.ToJsonString());

    [Fact]
    public void Notes_are_rendered() => Assert.Equal("Installed x.", Yaml("").Notes);

    [Theory]
    [InlineData("port: 80", "80")]
    [InlineData("port: \"80\"", "\"80\"")]
    [InlineData("port: http", "\"http\"")]
    public void A_port_stays_what_it_was(string overlay, string expected) => Assert.Equal(expected, Json(overlay, "Service")["spec"]!["ports"]![0]!["targetPort"]!.ToJsonString());

    [Theory]
    [InlineData("2000m", "\"2000m\"")]
    [InlineData("2", "2")]
    [InlineData("0.5", "0.5")]
    [InlineData("\"1e3\"", "\"1e3\"")]
    [InlineData("1024Mi", "\"1024Mi\"")]
    [InlineData("no quantity", "\"no quantity\"")]
    public void A_quantity_keeps_its_text(string quantity, string expected)
    {
        var limits = Json($"limits: {{cpu: {quantity}}}", "Job")["spec"]!["template"]!["spec"]!["containers"]![0]!["resources"]!["limits"]!;
        Assert.Equal(expected, limits["cpu"]!.ToJsonString());
        var inside = Json($"resources: {{limits: {{cpu: {quantity}}}}}", "Job")["spec"]!["template"]!["spec"]!["containers"]![0]!["resources"]!["limits"]!;
        Assert.Equal(expected, inside["cpu"]!.ToJsonString());
    }

    [Fact]
    public void Fields_newer_than_the_client_are_kept()
    {
        const string Pod = """{"containers":[{"name":"c","image":"i","brandNew":{"deep":[1,null,{"x":null}]}}],"fromTomorrow":true}""";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Pod), Yaml($"pod: {Pod}").Single(static m => m.Name == "pod").Json["spec"]));
    }

    [Fact]
    public void Open_values_reach_ToYaml_with_their_nulls() => Assert.Equal("a: null\nb:\n- 1\n- null", Data("extra: {b: [1, null], a: null}")["extra"]);

    [Fact]
    public void An_enum_is_read_by_its_JSON_name() => Assert.Equal("VerySafe", Data("mode: verySafe")["mode"]);

    [Theory]
    [InlineData("1.10")]
    [InlineData("12345")]
    [InlineData("1000000")]
    [InlineData("0.00001")]
    [InlineData("-0.5")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("\"1.10\"")]
    public void A_lenient_text_is_what_Helm_prints(string tag) =>
        Assert.Equal(HelmFunctions.Print("ternary . (toJson .) (kindIs \"string\" .)", [OverlayReader.ReadNode(tag)])[0], Data($"tag: {tag}")["tag"]);

    [Fact]
    public void A_lenient_number_may_be_text() => Assert.Equal(("12", "12"), (Data("count: 12")["count"], Data("count: \"12\"")["count"]));

    [Fact]
    public void A_value_that_only_the_record_refuses_is_a_values_error() => Assert.Contains("$.port", Assert.Throws<ValuesException>(() => Yaml("port: {a: b}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Files_of_the_chart_are_read() => Assert.Equal(("hello\n", ""), (Data("")["file"], Data("")["none"]));

    [Fact]
    public void Configure_and_overlay_agree()
    {
        var configured = Blueprint.Render(static v => v with { Password = "p", Replicas = 2, Labels = new StringMap { { "z", "1" }, { "B", "2" } } }, Options);
        Assert.Equal(WithoutSecret(Yaml("replicas: 2\nlabels: {z: \"1\", B: \"2\"}")), WithoutSecret(configured));
    }

    [Fact]
    public void A_stop_reaches_the_caller_as_it_is()
    {
        Assert.Equal("four is not allowed", Assert.Throws<ChartException>(() => Yaml("replicas: 4")).Message);
        Assert.Equal("five is not allowed", Assert.Throws<ChartException>(() => Yaml("replicas: 5")).Message);
    }

    [Fact]
    public void Outside_a_render_members_throw_with_advice() => Assert.Contains("Render()", Assert.Throws<InvalidOperationException>(() => Blueprint.Service()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_Blueprint_is_not_changed_by_its_renders()
    {
        Yaml("");
        Assert.Throws<InvalidOperationException>(() => Blueprint.Values);
    }

    [Fact]
    public async Task Renders_do_not_see_each_other() =>
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => $"r{i}-bp-sample"), await Task.WhenAll(Enumerable.Range(0, 200).Select(static i =>
            Task.Run(() => Blueprint.RenderYaml("password: p", new RenderOptions { ReleaseName = $"r{i}" })[1].Name, TestContext.Current.CancellationToken))));

    [Fact]
    public void Culture_does_not_matter()
    {
#pragma warning disable RS0030 // The test is about the culture.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("1.50", Data("")["number"]);
        Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
        CultureInfo.CurrentCulture = culture;
#pragma warning restore RS0030
    }

    [Fact]
    public void A_persistent_secret_takes_what_is_there()
    {
        var there = new V1Secret { Metadata = new() { Name = "creds", NamespaceProperty = "ns" }, Data = new Dictionary<string, byte[]> { ["random"] = "kept"u8.ToArray() } };
        var secret = Blueprint.RenderYaml("password: p", Options with { Namespace = "ns", Objects = [there] }).Single<V1Secret>();
        Assert.Equal(("kept", "p"), (System.Text.Encoding.UTF8.GetString(secret.Data["random"]), System.Text.Encoding.UTF8.GetString(secret.Data["password"])));
        var fresh = Yaml("").Single<V1Secret>();
        Assert.Matches("^[A-Za-z0-9]{12}$", System.Text.Encoding.UTF8.GetString(fresh.Data["random"]));
        Assert.Equal("keep", fresh.Metadata.Annotations["helm.sh/resource-policy"]);
    }

    private static RenderOptions Options => new() { ReleaseName = "x" };

    private static ManifestSet Yaml(string overlay) => Blueprint.RenderYaml("password: p\n" + overlay, Options);

    private static JsonObject Json(string overlay, string kind) => Yaml(overlay).First(m => m.Kind == kind).Json;

    private static IDictionary<string, string> Data(string overlay) => Yaml(overlay).Single<V1ConfigMap>("x-bp-sample").Data;

    private static string WithoutSecret(ManifestSet set) => string.Join("\n", set.Where(static m => m.Kind != "Secret").Select(static m => m.ToYaml()));
}
