using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Images that no value can redirect are of the platform's registry.</summary>
public sealed class CAT1438Tests
{
    [Fact]
    public Task Other_registries_are_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageSource, Objects.Worker("""Image = {|CAT1438:"docker.io/library/busybox:1.36"|},"""));

    [Fact]
    public Task The_first_of_a_registry_is_no_proxy() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageSource, Objects.Worker("""Image = {|CAT1438:"proxy-docker/library:1"|},"""));

    [Fact]
    public Task The_platforms_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageSource, Objects.Worker("""Image = Values.Active ? "harbor.example.org/proxy-docker/library/busybox:1.36" : "ghcr.io/openova-io/a:1","""));

    [Fact]
    public Task What_values_redirect_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageSource, Objects.Worker("""Image = $"{Values.Name}/busybox:1.36","""));

    [Fact]
    public Task A_missing_tag_is_reported_alone() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageSource, Objects.Worker("""Image = "busybox","""));
}
