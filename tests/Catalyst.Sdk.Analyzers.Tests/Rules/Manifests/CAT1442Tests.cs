using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Secrets reach containers by reference.</summary>
public sealed class CAT1442Tests
{
    [Fact]
    public Task A_constant_is_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecretInEnvironment, Objects.Worker("""Env = [new() { Name = "DB_PASSWORD", Value = {|CAT1442:"x"|} }],"""));

    [Fact]
    public Task A_value_is_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecretInEnvironment, Objects.Worker("""Env = [new() { Name = "API_KEY", Value = {|CAT1442:Values.Name|} }],"""));

    [Fact]
    public Task Also_under_a_test() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecretInEnvironment, Objects.Worker("""Env = [.. When(Values.Active, [new V1EnvVar { Name = "TOKEN", Value = {|CAT1442:"x"|} }])],"""));

    [Fact]
    public Task References_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecretInEnvironment, Objects.Worker("""Env = [new() { Name = "DB_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "db", Key = "password" } } }, new() { Name = "OTHER_TOKEN", Value = "$(DB_PASSWORD)" }],"""));

    [Fact]
    public Task Other_names_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.SecretInEnvironment, Objects.Worker("""Env = [new() { Name = "TOKEN_TTL", Value = "60" }, new() { Name = "PASSWORD_FILE", Value = "/run/password" }, new() { Name = "TOKENIZER", Value = "a" }],"""));
}
