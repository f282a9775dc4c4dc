using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Containers run as nobody in particular.</summary>
public sealed class CAT1441Tests
{
    [Fact]
    public Task Nothing_said_is_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Worker("", newContainer: "{|CAT1441:new|}"));

    [Fact]
    public Task One_is_not_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Worker("SecurityContext = {|CAT1441:new|}() { RunAsNonRoot = true },"));

    [Fact]
    public Task False_is_not_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Worker("SecurityContext = {|CAT1441:new|}() { RunAsNonRoot = true, ReadOnlyRootFilesystem = false },"));

    [Fact]
    public Task Both_are_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Worker("SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },"));

    [Fact]
    public Task Values_are_not_looked_into() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Worker("SecurityContext = Values.Security,", values: "public V1SecurityContext Security { get; init; } = new();"));

    [Fact]
    public Task The_pod_may_say_it_for_all() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecurityContext, Objects.Server("SecurityContext = new() { ReadOnlyRootFilesystem = true },", pod: "SecurityContext = new() { RunAsNonRoot = true },"));
}
