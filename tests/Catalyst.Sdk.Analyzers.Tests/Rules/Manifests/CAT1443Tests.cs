using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Several replicas have a disruption budget.</summary>
public sealed class CAT1443Tests
{
    [Fact]
    public Task Several_replicas_are_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisruptionBudget, Objects.Server("", spec: "Replicas = {|CAT1443:3|},"));

    [Fact]
    public Task Defaults_count() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisruptionBudget, Objects.Server("", spec: "Replicas = {|CAT1443:Values.Size|},", values: "public int Size { get; init; } = 2;"));

    [Fact]
    public Task One_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisruptionBudget, Objects.Server("", spec: "Replicas = Values.Count,"));

    [Fact]
    public Task A_budget_is_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisruptionBudget, Objects.Server("", spec: "Replicas = 3,", members: "public V1PodDisruptionBudget Budget() => new() { Metadata = new() { Name = FullName } };"));

    [Fact]
    public Task Also_one_under_a_test() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisruptionBudget, Objects.Server("", spec: "Replicas = 3,", members: "public V1PodDisruptionBudget? Budget() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null;"));
}
