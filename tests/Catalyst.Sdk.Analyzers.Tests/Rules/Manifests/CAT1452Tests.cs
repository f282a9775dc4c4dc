using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Something renders a chart that is off by default.</summary>
public sealed class CAT1452Tests
{
    [Fact]
    public Task A_chart_that_nobody_renders_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.DefaultOffUntested, Objects.Of("public V1ConfigMap? Settings() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null;").Replace("class Test :", "class {|CAT1452:Test|} :", StringComparison.Ordinal));

    [Fact]
    public Task An_overlay_renders_it() => BlueprintTest.VerifyRuleAsync(ManifestRules.DefaultOffUntested, Objects.Of("""public V1ConfigMap? Settings() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null; [Overlay("ci/on")] public static TestValues On => Defaults with { Active = true };"""));

    [Fact]
    public Task A_test_renders_it() => BlueprintTest.VerifyRuleAsync(ManifestRules.DefaultOffUntested, Objects.Of("public V1ConfigMap? Settings() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null; [HelmTest] public V1Pod? Check() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null;"));

    [Fact]
    public Task A_chart_that_is_on_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DefaultOffUntested, Objects.Of("public V1ConfigMap? Settings() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null; public V1ConfigMap More() => new() { Metadata = new() { Name = FullName } };"));

    [Fact]
    public Task A_chart_without_templates_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DefaultOffUntested, Objects.Of(""));
}
