using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Templates;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>A name that the API server refuses.</summary>
public sealed class CAT1565Tests
{
    private const string Long = "a123456789b123456789c123456789d123456789e123456789f123456789g1234";

    private static Task VerifyAsync(string member) => BlueprintTest.VerifyRuleAsync(KubernetesRules.RefusedName, BlueprintTest.Class(member));

    [Theory]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:\"Web\"|} } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:\"web_app\"|} } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:\"-web\"|} } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:$\"{FullName}_web\"|} } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:FullName + \"-Web\"|} } };")]
    [InlineData("public V1ConfigMap A() { var a = new V1ConfigMap { Metadata = new() }; a.Metadata.Name = {|CAT1565:\"A\"|}; return a; }")]
    [InlineData("public V1Service A() => new() { Metadata = new() { Name = {|CAT1565:\"web.app\"|} } };")]
    [InlineData("public V1ClusterRole A() => new() { Metadata = new() { Name = {|CAT1565:\"a/b\"|} } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Labels = new StringMap { [\"a\"] = {|CAT1565:\"" + Long + "\"|} } } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Labels = new StringMap { { \"a\", {|CAT1565:\"b c\"|} }, { {|CAT1565:\"d e\"|}, \"f\" } } } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Annotations = new StringMap { [{|CAT1565:\"/a\"|}] = \"any text: here\" } } };")]
    [InlineData("public V1Service A() => new() { Spec = new() { Selector = new StringMap { [\"app\"] = {|CAT1565:\"a/b\"|} } } };")]
    [InlineData("public V1Pod A() => new() { Spec = new() { Containers = [new() { Name = {|CAT1565:\"My App\"|}, Ports = [new() { Name = {|CAT1565:\"a-name-of-a-port\"|} }, new() { Name = {|CAT1565:\"80\"|} }] }] } };")]
    [InlineData("public V1Service A() => new() { Spec = new() { Ports = [new() { Name = {|CAT1565:\"HTTP\"|}, TargetPort = {|CAT1565:\"HTTP\"|} }] } };")]
    public Task A_constant_of_another_form(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = \"web-1.app\", Labels = new StringMap { [\"example.org/a_B\"] = \"A_b.c-1\", [\"b\"] = \"\" } } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = $\"{FullName}-web\" } };")]
    [InlineData("public V1ConfigMap A() => new() { Metadata = new() { Name = Values.Name } };")]
    [InlineData("public V1ClusterRole A() => new() { Metadata = new() { Name = \"system:Reader\" } };")]
    [InlineData("public V1Pod A() => new() { Spec = new() { Containers = [new() { Name = \"my-app\", Ports = [new() { Name = \"http-metrics\" }] }] } };")]
    [InlineData("public V1Service A() => new() { Spec = new() { Ports = [new() { Name = \"http\", TargetPort = 8080 }] } };")]
    // The name of a pod that a workload makes counts for nothing.
    [InlineData("public V1Deployment A() => new() { Spec = new() { Template = new() { Metadata = new() { Name = \"Web\" } } } };")]
    public Task A_name_of_the_form_or_not_known(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("\"Web_App\"", "\"web-app\"")]
    [InlineData("$\"{FullName}_Web\"", "$\"{FullName}-web\"")]
    public Task The_name_is_written_in_its_form(string before, string after) => BlueprintTest.VerifyRuleFixAsync<NameInItsForm>(KubernetesRules.RefusedName,
        BlueprintTest.Class("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:" + before + "|} } };"),
        BlueprintTest.Class("public V1ConfigMap A() => new() { Metadata = new() { Name = " + after + " } };"));

    [Fact]
    public Task Names_are_written_in_their_form_all_at_once() => BlueprintTest.VerifyRuleFixAsync<NameInItsForm>(KubernetesRules.RefusedName,
        BlueprintTest.Class("public V1Pod A() => new() { Spec = new() { Containers = [new() { Name = {|CAT1565:\"A\"|} }, new() { Name = {|CAT1565:\"b_c\"|} }] } };"),
        BlueprintTest.Class("public V1Pod A() => new() { Spec = new() { Containers = [new() { Name = \"a\" }, new() { Name = \"b-c\" }] } };"));

    [Fact]
    public Task Another_fault_has_no_mend() => BlueprintTest.VerifyRuleFixAsync<NameInItsForm>(KubernetesRules.RefusedName,
        BlueprintTest.Class("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:\"a/b\"|} } };"),
        BlueprintTest.Class("public V1ConfigMap A() => new() { Metadata = new() { Name = {|CAT1565:\"a/b\"|} } };"));
}
