using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Images that templates write out are of one version.</summary>
public sealed class CAT1437Tests
{
    [Fact]
    public Task Latest_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("""Image = {|CAT1437:"ghcr.io/openova-io/a:latest"|},"""));

    [Fact]
    public Task No_tag_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("""Image = {|CAT1437:"busybox"|},"""));

    [Fact]
    public Task A_tag_that_ends_in_latest_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("""Image = {|CAT1437:"a:v1-latest"|},"""));

    [Fact]
    public Task Constants_are_followed() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("""Image = {|CAT1437:Repository + ":latest"|},""", members: """private const string Repository = "a";"""));

    [Fact]
    public Task Versions_and_digests_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("""Image = Values.Active ? "a:1.2" : "a@sha256:0000000000000000000000000000000000000000000000000000000000000000","""));

    [Fact]
    public Task Values_are_asked_elsewhere() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("Image = Values.Name,"));

    [Fact]
    public Task Init_containers_too() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Server("", pod: """InitContainers = [new() { Name = "a", Image = {|CAT1437:"busybox"|} }],"""));

    [Fact]
    public Task Arguments_of_helpers_are_followed() => BlueprintTest.VerifyRuleAsync(ManifestRules.ImageTag, Objects.Worker("Image = {|CAT1437:Named(\"busybox\")|},", members: "private string Named(string name) => $\"docker.io/{name}\";"));
}
