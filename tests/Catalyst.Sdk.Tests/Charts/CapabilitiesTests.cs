using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Tests;

public sealed class CapabilitiesTests
{
    [Fact]
    public async Task Built_in_versions_are_those_that_Helm_prints()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-oracle-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates"));
            File.WriteAllText(Path.Combine(folder, "Chart.yaml"), "apiVersion: v2\nname: oracle\nversion: 0.1.0\n");
            File.WriteAllText(Path.Combine(folder, "templates", "all.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: all\ndata:\n  all: {{ toJson .Capabilities.APIVersions | squote }}\n");
            var result = await HelmCli.Require("4.1").TemplateAsync(folder, cancellationToken: TestContext.Current.CancellationToken);
            var json = result.Output.Split('\n').Single(static l => l.StartsWith("  all: ", StringComparison.Ordinal))[7..].Trim('\'');
            var helm = ((JsonArray)JsonNode.Parse(json)!).Select(static v => v!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
            var capabilities = new CapabilitiesInfo(new RenderOptions { ApiVersions = ["monitoring.coreos.com/v1"] });
            Assert.All(helm, v => Assert.True(capabilities.Has(v), v));
            Assert.DoesNotContain(BuiltInApiVersions.All, v => !helm.Contains(v));
            Assert.True(capabilities.Has("monitoring.coreos.com/v1"));
            Assert.False(capabilities.Has("monitoring.coreos.com/v2"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
