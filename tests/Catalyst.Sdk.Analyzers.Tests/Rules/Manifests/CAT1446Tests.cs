using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Recreate goes with the force annotation.</summary>
public sealed class CAT1446Tests
{
    [Theory]
    [InlineData("""public V1Deployment Server() => new() { Metadata = {|CAT1446:new|}() { Name = FullName }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = {|CAT1446:new|} StringMap { { "a", "b" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = {|CAT1446:new|}() { Name = FullName }, Spec = new() { Strategy = new() { Type = Values.Active ? "Recreate" : "RollingUpdate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = {|CAT1446:new|}() { Name = FullName }, Spec = new() { Strategy = new() { Type = Values.Maybe.Or("Recreate") } } };""")]
    public Task Recreate_alone_is_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.RecreateWithoutForce, Objects.Of(source));

    [Theory]
    [InlineData("public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Replicas = 2 } };")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName }, Spec = new() { Strategy = new() { Type = "RollingUpdate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = Values.Active ? new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } : null }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.RecreateWithoutForce, Objects.Of(source));

    [Fact]
    public Task Each_gets_the_annotation() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.RecreateWithoutForce,
        Objects.Of("""public V1Deployment Server() => new() { Metadata = {|CAT1446:new|}() { Name = FullName }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""" + "\n" + """public V1Deployment Other() => new() { Metadata = new() { Name = FullName, Annotations = {|CAT1446:new|} StringMap { { "a", "b" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };"""),
        Objects.Of("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""" + "\n" + """public V1Deployment Other() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "a", "b" }, { "kustomize.toolkit.fluxcd.io/force", "enabled" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };"""));
}
