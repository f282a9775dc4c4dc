using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Containers have limits.</summary>
public sealed class CAT1440Tests
{
    [Fact]
    public Task No_resources_are_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.Limits, Objects.Worker("", newContainer: "{|CAT1440:new|}"));

    [Fact]
    public Task Requests_are_no_limits() => BlueprintTest.VerifyRuleAsync(ManifestRules.Limits, Objects.Worker("""Resources = {|CAT1440:new|}() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } },"""));

    [Fact]
    public Task Limits_are_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.Limits, Objects.Worker("""Resources = new() { Limits = new QuantityMap { { "memory", "1Gi" } } },"""));

    [Fact]
    public Task Values_are_not_looked_into() => BlueprintTest.VerifyRuleAsync(ManifestRules.Limits, Objects.Worker("Resources = Values.Resources,"));
}
