using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Tests.Subcharts;

/// <summary>Helm's own <c>semverCompare</c>, which reads ranges with the library that reads those of Chart.yaml, is the oracle.</summary>
public sealed class VersionRangeTests
{
    private static readonly string[] Ranges =
    [
        "1.2.3", "=1.2.3", "v1.2.3", "1.2", "1", "1.x", "1.2.x", "1.X", "x", "*", "^1.2.3", "^1.2", "^1", "^0.2.3", "^0.0.3", "^0.0", "^0", "~1.2.3", "~1.2", "~1", "~0.0.0", "~>1.2", "^1.x", "~1.x",
        ">1.2.3", ">1.2", ">1", ">=1.2", "=>1.2", "<1.2.3", "<=1.2", "=<1", "<=1.2.3", "!=1.2.3", "!=1.2", "!=1", "!=1.2.x", ">=1.2 <2", ">=1.2, <2", ">= 1.2, < 2", ">=1.2.0 <1.9 !=1.5.0", "1.2 - 1.5", "1.2.3 - 2.0.0",
        "^1.2 || ^3", "1.x || >=2.5.0 || 5.0.0 - 7.2.3", "^1.2.3-alpha", ">=1.2.3-0", "~1.2.3-beta.2", "1.2.3-alpha", ">1.2.3-beta", "<2.0.0-0", ">=0.0.0-0", "1.2.3+build", "^2.0.0-rc.1 || 1.0.0",
    ];

    private static readonly string[] Versions =
    [
        "0.0.0", "0.0.3", "0.0.4", "0.1.0", "0.2.3", "0.2.4", "0.3.0", "1.0.0", "1.1.9", "1.2.0", "1.2.3", "1.2.4", "1.3.0", "1.5.0", "1.9.9", "2.0.0", "2.5.0", "3.0.0", "6.1.0", "10.0.0",
        "1.2.3-alpha", "1.2.3-beta", "1.2.3-beta.2", "1.2.3-beta.11", "1.2.4-alpha", "1.3.0-rc.1", "2.0.0-rc.1", "2.0.0-0", "1.2.3+build", "1.2.3-1",
    ];

    [Fact]
    public async Task A_version_fits_where_it_fits_Helm()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var folder = Directory.CreateTempSubdirectory("catalyst-range-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates"));
            await File.WriteAllTextAsync(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: oracle\nversion: 0.1.0\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "templates", "all.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: all\ndata:\n{{- range $r := .Values.ranges }}{{ range $v := $.Values.versions }}\n  - {{ printf \"%s in %s: %v\" $v $r (semverCompare $r $v) | quote }}{{ end }}{{ end }}\n", TestContext.Current.CancellationToken);
            var overlay = new JsonObject { ["ranges"] = new JsonArray([.. Ranges.Select(static r => (JsonNode)r)]), ["versions"] = new JsonArray([.. Versions.Select(static r => (JsonNode)r)]) };
            var result = await helm.TemplateAsync(folder, new HelmInputs { Overlay = overlay.ToJsonString() }, TestContext.Current.CancellationToken);
            Assert.True(result.Succeeded, result.Error);
            var theirs = result.Output.Split('\n').Where(static l => l.StartsWith("  - ", StringComparison.Ordinal)).Select(static l => l[5..^1]).ToList();
            var ours = Ranges.SelectMany(static r => Versions.Select(v => $"{v} in {r}: {(ChartVersionRange.Parse(r)!.Fits(v) ? "true" : "false")}")).ToList();
            Assert.Equal(Ranges.Length * Versions.Length, theirs.Count);
            Assert.Empty(ours.Except(theirs));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("^")]
    [InlineData("1.2.3.4")]
    [InlineData(">=1.2 <")]
    [InlineData("1.2 ||")]
    [InlineData("^1.2 and ^2")]
    [InlineData("1.2.3-")]
    [InlineData("99999999999999999999999.0.0")]
    public async Task What_is_no_range_is_refused_by_Helm_too(string range)
    {
        Assert.Null(ChartVersionRange.Parse(range));
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var folder = Directory.CreateTempSubdirectory("catalyst-range-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates"));
            await File.WriteAllTextAsync(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: oracle\nversion: 0.1.0\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "templates", "all.yaml"), "a: {{ semverCompare .Values.range \"1.2.3\" }}\n", TestContext.Current.CancellationToken);
            Assert.False((await helm.TemplateAsync(folder, new HelmInputs { Overlay = new JsonObject { ["range"] = range }.ToJsonString() }, TestContext.Current.CancellationToken)).Succeeded, range);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
