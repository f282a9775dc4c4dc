using Catalyst.Sdk.Compiler.Diagnostics;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Charts;

/// <summary>Hooks, tests, kept objects and notes: on every Helm as in the native run.</summary>
public sealed class HookTests
{
    private const string Job = "Spec = new() { Template = new() { Spec = new() { RestartPolicy = \"Never\", Containers = [new() { Name = \"c\", Image = \"busybox:1\" RESOURCES }] } } }";

    private static string Source(string members) => $$"""
        public sealed record Values
        {
            public bool Enabled { get; init; }
            public string Who { get; init; } = "you";
            public string? Note { get; init; }
        }

        [Blueprint("bp-hooks", "1.0.0")]
        public sealed class Hooks : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "H", Summary = "H" } };
            {{members}}
        }
        """;

    [Theory]
    [InlineData("3.11")]
    [InlineData("3.17")]
    [InlineData("4.1")]
    public async Task Every_phase_and_policy_is_the_annotation_that_helm_reads(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        var phases = Enum.GetNames<HookPhase>().Where(static n => n != "None").ToList();
        var policies = Enum.GetNames<HookDeletePolicy>().Where(static n => n != "None").ToList();
        var members = string.Concat(phases.Select((p, i) => $$"""
            [Hook(HookPhase.{{p}} | HookPhase.{{phases[(i + 3) % phases.Count]}}, Weight = {{i - 4}}, DeletePolicy = HookDeletePolicy.{{policies[i % 3]}} | HookDeletePolicy.{{policies[i / 3]}})]
            public V1ConfigMap Hook{{i}}() => new() { Metadata = new() { Name = "hook-{{i}}", Annotations = new StringMap { { "own", Values.Who } } } };

            """)) + """
            [HelmTest] public V1Pod? Smoke() => Values.Enabled ? new() { Metadata = new() { Name = "smoke" }, Spec = new() { Containers = [new() { Name = "c", Image = "busybox:1" }] } } : null;
            [HelmTest, Template("tests/other.yaml")] public V1Pod Other() => new() { Metadata = new() { Name = "other" } };
            [KeepOnUninstall] public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = "data" } };
            """;
        using var built = new BuiltBlueprint(Source(members));
        Assert.Contains("chart/templates/tests/smoke.yaml", built.Files.Keys);
        Assert.Contains("chart/templates/tests/other.yaml", built.Files.Keys);
        await built.SameAsync([], helm);
        await built.SameAsync(new JsonObject { ["enabled"] = true, ["who"] = "7" }, helm);

        // Helm's own reading: hooks it knows are no manifests of the release.
        var plain = await helm.RunAsync(["template", "rel", built.ChartFolder, "--no-hooks"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["data"], plain.Documents().Select(static d => (string)d["metadata"]!["name"]!));
        var skipped = await helm.RunAsync(["template", "rel", built.ChartFolder, "--skip-tests", "--set", "enabled=true"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain("name: smoke", skipped.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Hook(HookPhase.PreInstall)]""", ", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"1\" } }, Limits = new QuantityMap { { \"cpu\", \"1\" } } }", "CAT1426 'Hook(HookPhase.PreInstall)'")]
    [InlineData("""[Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.HookSucceeded)]""", ", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"1\" } }, Limits = new QuantityMap { { \"cpu\", \"1\" } } }", "CAT1426 'Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.HookSucceeded)'")]
    [InlineData("""[Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.BeforeHookCreation)]""", "", "CAT1426 'Job'")]
    [InlineData("""[Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.BeforeHookCreation)]""", ", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"1\" } } }", "CAT1426 'Job'")]
    [InlineData("""[Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.BeforeHookCreation | HookDeletePolicy.HookSucceeded)]""", ", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"1\" } }, Limits = new QuantityMap { { \"cpu\", \"1\" } } }", null)]
    [InlineData("", "", null)]
    public void A_hook_job_without_policy_or_resources_is_a_warning(string hook, string resources, string? expected)
    {
        var source = Source(hook + " public V1Job Job() => new() { Metadata = new() { Name = \"job\" }, " + Job.Replace("RESOURCES", resources, StringComparison.Ordinal) + " };");
        var compilation = CompilationHarness.CompileValid(source);
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken));

        Assert.NotEmpty(compiled.Files);
        Assert.Equal(expected is null ? [] : [expected], compiled.Outcome!.Problems.Where(static p => p.Rule.Id == FolderRules.HookJob.Id).Select(CompilationHarness.Shown));
    }

    /// <summary>Helm 4.1 alone shows notes without a cluster.</summary>
    [Fact]
    public async Task Notes_are_what_helm_shows()
    {
        if (HelmCli.Find("4.1") is not { } helm) { Assert.Skip("no Helm 4.1 on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source("""
            public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName } };

            protected override string? Notes() => Values.Enabled
                ? $"Hello {Values.Who}, {Chart.Name} {Chart.Version} runs as {Release.Name}.\n\nkubectl -n {Release.Namespace} get configmap {FullName}"
                : "Disabled for " + Values.Who + ": \"quoted\" {{ braces }} %d " + (Values.Note ?? "nothing");
            """));
        foreach (var overlay in new[] { "{}", """{"enabled":true}""", """{"enabled":true,"who":"a \"b\" {{ c }}"}""", """{"note":"n"}""" })
        {
            var shown = await helm.RunAsync(["install", "rel", built.ChartFolder, "--namespace", "ns", "--dry-run=client", "-f", "-"], overlay, TestContext.Current.CancellationToken);
            Assert.True(shown.Succeeded, shown.Error);
            var notes = shown.Output[(shown.Output.IndexOf("\nNOTES:\n", StringComparison.Ordinal) + "\nNOTES:\n".Length)..];
            Assert.Equal(built.Native(JsonNode.Parse(overlay)!.AsObject()).Notes!.Trim(), notes.Trim());
        }
    }

    [Theory]
    [InlineData("Values.Enabled ? new() { Metadata = new() { Name = \"c\" } } : null", "default-off")]
    [InlineData("Capabilities.Has(\"monitoring.coreos.com/v1\") ? new() { Metadata = new() { Name = \"c\" } } : null", "default-off")]
    [InlineData("Capabilities.Has(\"apps/v1\") ? new() { Metadata = new() { Name = \"c\" } } : null", null)]
    [InlineData("Values.Who.Or(\"x\") == \"you\" ? new() { Metadata = new() { Name = \"c\" } } : null", null)]
    [InlineData("new() { Metadata = new() { Name = Required(Values.Note, \"say note\") } }", "requires-overlay")]
    [InlineData("new() { Metadata = new() { Name = Values.Enabled ? \"c\" : Fail(\"switch it on\") } }", "requires-overlay")]
    public async Task A_chart_whose_defaults_render_nothing_says_so(string body, string? mode)
    {
        using var built = new BuiltBlueprint(Source("public V1ConfigMap? Config() => " + body + ";"));
        var said = built.Files["chart/Chart.yaml"].Split('\n').FirstOrDefault(static l => l.Contains("smoke-render-mode", StringComparison.Ordinal));
        Assert.Equal(mode is null ? null : "  catalyst.openova.io/smoke-render-mode: " + mode, said);
        Assert.Contains("catalyst.openova.io/no-upstream: \"true\"", built.Files["chart/Chart.yaml"], StringComparison.Ordinal);
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var rendered = await helm.TemplateAsync(built.ChartFolder, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(mode != "requires-overlay", rendered.Succeeded);
        Assert.Equal(mode is not null, rendered.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length < 5);
    }
}
