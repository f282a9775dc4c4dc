using System.Text;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;
using k8s.Models;

namespace Catalyst.Sdk.Compiler.Tests.Cluster;

/// <summary>What a chart reads from the cluster: real Helm against a stub that serves the objects, and the native run that is told of them, give the same documents.</summary>
public sealed class ClusterParityTests
{
    private static readonly Lazy<BuiltBlueprint> Built = new(static () => new BuiltBlueprint(ClusterSource.Text));

    private static readonly Gen<string> Texts = One("", "s3cret", "007", "true", "a: b", "x\n", "żółć", "{{ .Values }}");

    private static readonly Gen<string[]> SomeKeys = Gen.Shuffle(new[] { "password", "id", "user", "tls.crt", "tls.key" }).SelectMany(static all => Gen.Int[0, 5].Select(n => all[..n]));

    private static readonly Gen<object> SecretObject = Gen.Select(One("admin", "rel-bp-cluster-auth", "zeta"), One<string?>(null, "ns", "elsewhere"), SomeKeys, Texts, Gen.Bool, static (name, ns, keys, text, data) =>
        (object)new V1Secret { Metadata = new() { Name = name, NamespaceProperty = ns }, Data = data ? keys.ToDictionary(static k => k, _ => Encoding.UTF8.GetBytes(text)) : null });

    private static readonly Gen<object> ConfigObject = Gen.Select(One("settings", "others"), One<string?>(null, "ns", "elsewhere"), Texts, Gen.Bool, static (name, ns, text, all) =>
        (object)new V1ConfigMap { Metadata = new() { Name = name, NamespaceProperty = ns }, Data = new Dictionary<string, string> { ["mode"] = text, [all ? "maybe.key" : "else"] = text } });

    private static readonly Gen<object> NamespaceObject = One("prod", "test").Select(static name => (object)new V1Namespace { Metadata = new() { Name = name } });

    private static readonly Gen<object> WidgetObject = Gen.Select(One("main", "spare"), Gen.Int[0, 4], One<string?>(null, "", "red"), static (name, size, color) =>
        Built.Value.Assembly.GetType("Widgets")!.GetMethod("Make")!.Invoke(null, [name, size, color])!);

    private static readonly Gen<RenderOptions> Options = Gen.Select(Gen.OneOf(SecretObject, ConfigObject, NamespaceObject, WidgetObject).Array[0, 6], One("v1.28.3", "v1.29.4-eks-036c24b", "v1.33.0"), static (objects, version) => new RenderOptions
    {
        ReleaseName = "rel", Namespace = "ns", KubeVersion = version, ApiVersions = ["example.org/v1/Widget"],
        // Two objects of one kind, namespace and name do not exist; a cluster with no object at all is no cluster to the native run.
        Objects = [.. objects.Append(new V1ServiceAccount { Metadata = new() { Name = "default" } }).DistinctBy(IdOf)],
    });

    private static readonly Gen<JsonObject> Overlays = Gen.Select(Gen.Bool, One<string?>(null, "", "mine"), One<string?>(null, "", "given"), One("ns", "elsewhere"), Texts, static (enabled, existing, password, from, user) =>
        new JsonObject { ["enabled"] = enabled, ["existingSecret"] = existing, ["password"] = password, ["from"] = from, ["user"] = user });

    /// <summary>How many clusters a Helm renders against: a part of the long run.</summary>
    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 12;

    [Theory]
    [InlineData("4.1")]
    [InlineData("3.17")]
    [InlineData("3.12")]
    [InlineData("3.11")]
    public async Task Helm_and_the_native_run_see_the_same_cluster(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        await Gen.Select(Overlays, Options).SeededAsync(c => Built.Value.SameAsync(c.Item1, c.Item2, helm), iter: Cases, threads: 2, print: static c => c.Item1.ToJsonString() + " " + string.Join(", ", c.Item2.Objects.Select(IdOf)));
    }

    [Theory]
    [InlineData("4.1")]
    [InlineData("3.17")]
    [InlineData("3.11")]
    public async Task Without_a_cluster_nothing_is_found(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        await Built.Value.SameAsync([], helm);
    }

    [Fact]
    public async Task A_kept_password_is_the_one_of_the_cluster()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var options = new RenderOptions { ReleaseName = "rel", Namespace = "ns", ApiVersions = ["example.org/v1/Widget"], Objects = [new V1Secret { Metadata = new() { Name = "admin" }, Data = new Dictionary<string, byte[]> { ["password"] = "kept"u8.ToArray() } }] };
        using var cluster = new ClusterStub(options);
        var result = await helm.TemplateAsync(Built.Value.ChartFolder, BuiltBlueprint.Inputs([], options) with { Cluster = cluster, IsUpgrade = true }, TestContext.Current.CancellationToken);
        var admin = result.Documents().Single(static d => (string?)d["metadata"]!["name"] == "admin" && (string?)d["kind"] == "Secret");
        Assert.Equal("a2VwdA==", (string?)admin["data"]!["password"]);
        Assert.Equal("YWRtaW4=", (string?)admin["data"]!["user"]);
        Assert.Equal(48, ((string?)admin["data"]!["id"])!.Length);
        Assert.Equal("keep", (string?)admin["metadata"]!["annotations"]!["helm.sh/resource-policy"]);
    }

    [Fact]
    public void A_lookup_of_a_kind_that_the_cluster_does_not_serve_stops_as_in_Helm()
    {
        var options = new RenderOptions { ReleaseName = "rel", Namespace = "ns", Objects = [new V1ServiceAccount { Metadata = new() { Name = "default" } }] };
        Assert.Contains("example.org/v1/Widget", Assert.Throws<ChartException>(() => Built.Value.Native([], options)).Message, StringComparison.Ordinal);
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string IdOf(object value)
    {
        var metadata = (V1ObjectMeta)value.GetType().GetProperty("Metadata")!.GetValue(value)!;
        return $"{value.GetType().Name} {metadata.NamespaceProperty ?? "ns"}/{metadata.Name}";
    }
}
