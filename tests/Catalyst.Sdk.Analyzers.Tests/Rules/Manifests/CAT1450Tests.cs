using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Names are the platform's.</summary>
public sealed class CAT1450Tests
{
    [Theory]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = {|CAT1450:"tenant"|} } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = {|CAT1450:"default-sme"|} } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = {|CAT1450:$"{FullName}-tenants"|} } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "app", {|CAT1450:"smes"|} } } } };""")]
    [InlineData("""public V1Pod Run() => new() { Metadata = new() { Name = FullName }, Spec = new() { ServiceAccountName = {|CAT1450:"tenant"|} } };""")]
    public Task Names_that_the_platform_does_not_use_are_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.ObjectName, Objects.Of(source));

    [Theory]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = "organization" } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = "tenant-a" } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = "subtenant" } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "role", "tenant" } } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.ObjectName, Objects.Of(source));

    [Fact]
    public Task Names_become_the_platforms() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(ManifestRules.ObjectName,
        Objects.Of("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = {|CAT1450:"default-tenant"|} } }; public V1ConfigMap Other() => new() { Metadata = new() { Name = {|CAT1450:"smes"|} } };"""),
        Objects.Of("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = "default-organization" } }; public V1ConfigMap Other() => new() { Metadata = new() { Name = "organizations" } };"""));
}
