using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>No persona in namespaces, routes and folders.</summary>
public sealed class CAT1453Tests
{
    [Theory]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, NamespaceProperty = {|CAT1453:"sme"|} } };""")]
    [InlineData("""public V1Ingress Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Rules = [new() { Http = new() { Paths = [new() { Path = {|CAT1453:"/api/v1/sme/orders"|} }] } }] } };""")]
    [InlineData("""public V1Ingress Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Rules = [new() { Http = new() { Paths = [new() { Path = {|CAT1453:"/api/tenant/a"|} }] } }] } };""")]
    [InlineData("""[Template("sme-services/a.yaml")] public V1ConfigMap {|CAT1453:Settings|}() => new() { Metadata = new() { Name = FullName } };""")]
    public Task Personas_are_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.Persona, Objects.Of(source));

    [Theory]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, NamespaceProperty = "smelter" } };""")]
    [InlineData("""public V1Ingress Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Rules = [new() { Http = new() { Paths = [new() { Path = "/api/v1/smelter" }] } }] } };""")]
    [InlineData("""public V1Ingress Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Rules = [new() { Http = new() { Paths = [new() { Path = "/api/tenants" }] } }] } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.Persona, Objects.Of(source));
}
