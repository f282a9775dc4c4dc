using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>Every supported Helm takes every emitted chart: lint, template, package.</summary>
public sealed class ChartAcceptanceTests
{
    private const string RenderMode = "catalyst.openova.io/smoke-render-mode";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(EmittedSamples.OnEveryLine), MemberType = typeof(EmittedSamples))]
    public async Task Lint_template_and_package_succeed(string sample, string line)
    {
        var helm = TestHelm.Require(line);
        var emitted = EmittedSamples.Of(sample);
        var overlay = Overlay(emitted);
        var archives = Directory.CreateTempSubdirectory("catalyst-package-").FullName;
        try
        {
            Succeeded(await helm.LintAsync(emitted.ChartFolder, overlay, Token));
            var rendered = await helm.TemplateAsync(emitted.ChartFolder, new() { Overlay = overlay }, Token);
            Succeeded(rendered);
            Assert.NotEmpty(rendered.Documents());
            Succeeded(await helm.PackageAsync(emitted.ChartFolder, archives, Token));

            // The archive is what is installed: it has to render like the folder (a file lost to .helmignore would show here).
            var archive = Assert.Single(Directory.GetFiles(archives, "*.tgz"));
            var packed = await helm.TemplateAsync(archive, new() { Overlay = overlay }, Token);
            var again = await helm.TemplateAsync(emitted.ChartFolder, new() { Overlay = overlay }, Token);
            Assert.Equal(Steady(rendered, rendered, again), Steady(packed, rendered, again));
        }
        finally
        {
            Directory.Delete(archives, recursive: true);
        }
    }

    /// <summary>The lines of a render that are the same in two renders of one chart; the others are new at every one, such as passwords that no cluster has yet.</summary>
    private static List<string> Steady(HelmResult render, HelmResult one, HelmResult other)
    {
        var (lines, first, second) = (render.Output.Split('\n'), one.Output.Split('\n'), other.Output.Split('\n'));
        Assert.Equal(first.Length, second.Length);
        return [.. lines.Where((_, i) => i >= first.Length || first[i] == second[i])];
    }

    /// <summary>A chart that says it needs an overlay is tested with its named one, and has to have one.</summary>
    private static string? Overlay(EmittedSample sample)
    {
        var annotations = KubernetesYaml.Read(sample.Files["chart/Chart.yaml"])!["annotations"] as JsonObject;
        if (annotations?[RenderMode]?.GetValue<string>() != "requires-overlay") return null;
        return sample.Files.Where(static f => f.Key.StartsWith("overlays/", StringComparison.Ordinal)).OrderBy(static f => f.Key, StringComparer.Ordinal).First().Value;
    }

    private static void Succeeded(HelmResult result) => Assert.True(result.Succeeded, result.Output + result.Error);
}
