using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Labels have the values of the platform.</summary>
public sealed class CAT1433Tests
{
    [Theory]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "app.kubernetes.io/managed-by", {|CAT1433:"argo"|} } } } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "openova.io/building-block", {|CAT1433:"mgmt"|} } } } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "openova.io/env-type", {|CAT1433:Values.Name|} } } } };""")]
    public Task Values_that_nobody_looks_for_are_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.LabelValue, Objects.Of(source));

    [Theory]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = Labels } };")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { "app.kubernetes.io/managed-by", "flux" }, { "openova.io/building-block", "mgt" }, { "app.kubernetes.io/component", "any" } } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.LabelValue, Objects.Of(source));
}
