using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Containers request CPU and memory.</summary>
public sealed class CAT1439Tests
{
    [Fact]
    public Task No_resources_are_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("", newContainer: "{|CAT1439:new|}"));

    [Fact]
    public Task Limits_are_not_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("""Resources = {|CAT1439:new|}() { Limits = new QuantityMap { { "memory", "1Gi" } } },"""));

    [Fact]
    public Task Memory_is_needed_too() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("""Resources = new() { Requests = {|CAT1439:new|} QuantityMap { { "cpu", "1" } } },"""));

    [Fact]
    public Task Both_are_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("""Resources = new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } },"""));

    [Fact]
    public Task Values_are_not_looked_into() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("Resources = Values.Resources,"));

    [Fact]
    public Task A_test_may_bring_them() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("""Resources = Values.Active ? new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } } : Values.Resources,"""));

    [Fact]
    public Task Maps_of_values_are_not_looked_into() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Worker("Resources = new() { Requests = Values.Requests },", values: "public QuantityMap Requests { get; init; } = [];"));

    [Fact]
    public Task Hook_Jobs_are_asked_elsewhere() => BlueprintTest.VerifyRuleAsync(ManifestRules.Requests, Objects.Of("[Hook(HookPhase.PreInstall, DeletePolicy = HookDeletePolicy.BeforeHookCreation)] public V1Job {|CAT1426:Run|}() => new() { Metadata = new() { Name = FullName }, Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = \"a\" }] } } } };"));

    [Fact]
    public Task Each_gets_what_it_lacks() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.Requests,
        Three("{|CAT1439:new|}() { Name = \"a\" }", "new() { Name = \"b\", Resources = new() { Requests = {|CAT1439:new|} QuantityMap { { \"cpu\", \"1\" } } } }", "new() { Name = \"c\", Resources = new() { Requests = {|CAT1439:new|} Dictionary<string, ResourceQuantity> { [\"memory\"] = \"1Gi\" } } }"),
        Three("new() { Name = \"a\", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"50m\" }, { \"memory\", \"64Mi\" } } } }", "new() { Name = \"b\", Resources = new() { Requests = new QuantityMap { { \"cpu\", \"1\" }, { \"memory\", \"64Mi\" } } } }", "new() { Name = \"c\", Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"memory\"] = \"1Gi\", [\"cpu\"] = \"50m\" } } }"));

    private static string Three(string one, string two, string three) => Objects.Worker("").Replace("new() { Name = \"worker\",  }", one + ",\n" + two + ",\n" + three, StringComparison.Ordinal);
}
