using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>The force annotation is for Recreate alone.</summary>
public sealed class CAT1447Tests
{
    [Theory]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} } } }, Spec = new() { Replicas = 1 } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} } } }, Spec = new() { Strategy = new() { Type = "RollingUpdate" } } };""")]
    [InlineData("""public V1PersistentVolumeClaim Data() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} } } }, Spec = new() { AccessModes = [] } };""")]
    [InlineData("""public V1StatefulSet Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} } } } };""")]
    public Task Force_alone_is_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.ForceWithoutRecreate, Objects.Of(source));

    [Theory]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } }, Spec = new() { Strategy = new() { Type = "Recreate" } } };""")]
    [InlineData("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } }, Spec = new() { Strategy = Values.Active ? new() { Type = "Recreate" } : null } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", "enabled" } } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.ForceWithoutRecreate, Objects.Of(source));

    [Fact]
    public Task The_annotations_go() => BlueprintTest.VerifyRuleFixAsync<RemoveEntry>(ManifestRules.ForceWithoutRecreate,
        Objects.Of("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "a", "b" }, { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} } } }, Spec = new() { Replicas = 1 } }; public V1Deployment Other() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "kustomize.toolkit.fluxcd.io/force", {|CAT1447:"enabled"|} }, { "a", "b" } } }, Spec = new() { Replicas = 1 } };"""),
        Objects.Of("""public V1Deployment Server() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "a", "b" } } }, Spec = new() { Replicas = 1 } }; public V1Deployment Other() => new() { Metadata = new() { Name = FullName, Annotations = new StringMap { { "a", "b" } } }, Spec = new() { Replicas = 1 } };"""));
}
