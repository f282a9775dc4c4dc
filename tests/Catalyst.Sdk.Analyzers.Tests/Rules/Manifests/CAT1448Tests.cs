using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>A Deployment of one replica states its strategy.</summary>
public sealed class CAT1448Tests
{
    [Theory]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = {|CAT1448:new|}() { Replicas = 1 } };")]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = {|CAT1448:new|}() { Replicas = Size } }; private const int Size = 1;")]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = {|CAT1448:new|}() { Replicas = 1, Strategy = null } };")]
    public Task One_without_a_strategy_is_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.SingleReplica, Objects.Of(source));

    [Theory]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = Values.Count } };")]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 2 } };")]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Paused = false } };")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 1, Strategy = new() { Type = "Recreate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 1, Strategy = Values.Active ? new() { Type = "Recreate" } : null } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.SingleReplica, Objects.Of(source));

    [Fact]
    public Task The_strategy_is_said() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.SingleReplica,
        Objects.Of("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = {|CAT1448:new|}() { Replicas = 1 } }; public V1Deployment Other() => new() { Metadata = new() { Name = FullName }, Spec = {|CAT1448:new|}() { Replicas = 1 } };"),
        Objects.Of("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 1, Strategy = new() { Type = "RollingUpdate" } } }; public V1Deployment Other() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 1, Strategy = new() { Type = "RollingUpdate" } } };"""));
}
