using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>No template opens a port on every node.</summary>
public sealed class CAT1444Tests
{
    [Theory]
    [InlineData("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = {|CAT1444:"NodePort"|} } };""")]
    [InlineData("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = Values.Active ? {|CAT1444:"NodePort"|} : "ClusterIP" } };""")]
    [InlineData("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = {|CAT1444:Values.Maybe.Or("NodePort")|} } };""")]
    [InlineData("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = {|CAT1444:Kind|} } }; private const string Kind = "NodePort";""")]
    [InlineData("public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Ports = [new() { Port = 80, NodePort = {|CAT1444:30080|} }] } };")]
    public Task Ports_of_nodes_are_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.NodePort, Objects.Of(source));

    [Theory]
    [InlineData("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = "ClusterIP", Ports = [new() { Port = 80 }] } };""")]
    [InlineData("public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = Values.Name, Ports = [new() { Port = 80, NodePort = Values.Count }] } };")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "serviceType", "NodePort" } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.NodePort, Objects.Of(source));

    [Fact]
    public Task Types_become_inner_ones() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(ManifestRules.NodePort,
        Objects.Of("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = {|CAT1444:"NodePort"|} } }; public V1Service Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = {|CAT1444:"NodePort"|} } };"""),
        Objects.Of("""public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = "ClusterIP" } }; public V1Service Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Type = "ClusterIP" } };"""));

    [Fact]
    public Task Ports_are_left_out() => BlueprintTest.VerifyRuleFixAsync<RemoveEntry>(ManifestRules.NodePort,
        Objects.Of("public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Ports = [new() { Port = 80, NodePort = {|CAT1444:30080|} }, new() { NodePort = {|CAT1444:30081|}, Port = 81 }] } };"),
        Objects.Of("public V1Service Api() => new() { Metadata = new() { Name = FullName }, Spec = new() { Ports = [new() { Port = 80 }, new() { Port = 81 }] } };"));
}
