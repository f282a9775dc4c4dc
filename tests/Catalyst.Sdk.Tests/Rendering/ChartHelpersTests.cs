using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>The helpers that <c>helm create</c> writes, run by Helm, are the oracle.</summary>
public sealed class ChartHelpersTests
{
    private const string Name = """default .chart .nameOverride | trunc 63 | trimSuffix "-" """;

    private const string FullName = """
        if .fullnameOverride }}{{ .fullnameOverride | trunc 63 | trimSuffix "-" }}{{ else }}{{ $name := default .chart .nameOverride }}{{ if contains $name .release }}{{ .release | trunc 63 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .release $name | trunc 63 | trimSuffix "-" }}{{ end }}{{ end
        """;

    private const string Account = "if .create }}{{ default .full .account }}{{ else }}{{ default \"default\" .account }}{{ end";

    private static readonly Gen<string?> Overrides = Gen.Frequency(
        (1, Gen.Const((string?)null)), (1, Gen.Const((string?)"")), (1, Gen.OneOf("-", "--", "bp", "sample", "é", "😀", "日本", "a-").Select(static t => (string?)t)),
        (3, Gen.OneOf("a", "-", "é", "日", "😀", "abcdefghij", "0123456789-").Array[0, 40].Select(static parts => (string?)string.Concat(parts))));

    private static readonly Gen<string> Releases = Gen.OneOf("a", "-", "bp-sample", "bp-", "sample", "release-name", "x0123456789").Array[1, 5].Select(static parts => string.Concat(parts).Trim('-')).Where(static r => r.Length is > 0 and <= 53);

    [Fact]
    public void Names_are_those_of_helm_create() => Gen.Select(Releases, Overrides, Overrides, Overrides, Gen.Bool).Array[200].SeededAll(static cases =>
    {
        var ours = cases.Select(static c => Ours(c.Item1, c.Item2, c.Item3, c.Item4, c.Item5)).ToList();
        var inputs = cases.Zip(ours, static (c, o) => (JsonNode?)new JsonObject
        {
            ["chart"] = "bp-sample", ["release"] = c.Item1, ["nameOverride"] = c.Item2, ["fullnameOverride"] = c.Item3, ["account"] = c.Item4, ["create"] = c.Item5, ["full"] = o.FullName,
        }).ToList();
        Assert.Equal(HelmFunctions.Print(Name, inputs), ours.Select(static o => o.Name));
        Assert.Equal(HelmFunctions.Print(FullName, inputs), ours.Select(static o => o.FullName));
        Assert.Equal(HelmFunctions.Print(Account, inputs), ours.Select(static o => o.Account));
    }, iter: 3, threads: 1, print: static _ => "a batch");

    [Fact]
    public void Labels_are_those_of_helm_create() => Assert.Equal(
        """{"app.kubernetes.io/instance":"r","app.kubernetes.io/managed-by":"Helm","app.kubernetes.io/name":"bp-sample","app.kubernetes.io/version":"2.0","helm.sh/chart":"bp-sample-1.2.3_build.4"}""",
        GoJson.Write(ManifestJson.ToNode(Member("r", "password: p", static s => s.Labels))));

    private static (string Name, string FullName, string Account) Ours(string release, string? name, string? full, string? account, bool create)
    {
        var overlay = new JsonObject { ["password"] = "p", ["nameOverride"] = name, ["fullnameOverride"] = full, ["serviceAccount"] = new JsonObject { ["name"] = account, ["create"] = create } }.ToJsonString();
        return Member(release, overlay, static s => (s.Name, s.FullName, s.ServiceAccountName));
    }

    private static T Member<T>(string release, string overlay, Func<Sample, T> member)
    {
        var values = Coalescing.Merge(ValuesPipeline.ToJson(ValuesPipeline.Defaults<SampleValues>()), OverlayReader.Read(overlay));
        return member((Sample)new Sample().Prepared(values, new RenderOptions { ReleaseName = release }));
    }
}
