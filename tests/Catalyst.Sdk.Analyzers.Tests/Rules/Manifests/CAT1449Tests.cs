using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Images come from the values.</summary>
public sealed class CAT1449Tests
{
    [Fact]
    public Task An_image_written_out_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.HardcodedImage, Objects.Worker("""Image = {|CAT1449:"ghcr.io/openova-io/a:1.2"|},"""));

    [Fact]
    public Task The_version_of_the_chart_is_no_value() => BlueprintTest.VerifyRuleAsync(ManifestRules.HardcodedImage, Objects.Worker("""Image = {|CAT1449:$"ghcr.io/openova-io/a:{Chart.Version}"|},"""));

    [Fact]
    public Task Values_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.HardcodedImage, Objects.Worker("""Image = $"{Values.Name}:1.2","""));

    [Fact]
    public Task Others_registries_are_reported_alone() => BlueprintTest.VerifyRuleAsync(ManifestRules.HardcodedImage, Objects.Worker("""Image = "docker.io/library/busybox:1.36","""));
}
