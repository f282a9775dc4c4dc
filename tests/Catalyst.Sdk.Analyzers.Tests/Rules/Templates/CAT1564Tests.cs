using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>Two items of one key.</summary>
public sealed class CAT1564Tests
{
    private static Task VerifyAsync(string spec) => BlueprintTest.VerifyRuleAsync(KubernetesRules.SameKey, BlueprintTest.Class("private const string A = \"a\"; public V1Pod Web() => new() { Spec = new() { " + spec + " } };"));

    [Theory]
    [InlineData("Containers = [new() { Name = \"a\" }, new() { Name = {|CAT1564:A|} }]")]
    [InlineData("Containers = new List<V1Container> { new() { Name = \"a\" }, new() { Name = {|CAT1564:\"a\"|} } }")]
    [InlineData("Containers = [new() { Name = \"b\", Env = [new() { Name = \"X\" }, .. Values.Items.Select(i => new V1EnvVar { Name = i }), new() { Name = {|CAT1564:\"X\"|} }] }]")]
    [InlineData("Containers = [new() { Name = \"b\", Ports = [new() { ContainerPort = 80 }, new() { ContainerPort = {|CAT1564:80|}, Protocol = \"TCP\" }] }]")]
    [InlineData("Containers = [new() { Name = \"b\", VolumeMounts = [new() { Name = \"x\", MountPath = \"/x\" }, new() { Name = \"y\", MountPath = {|CAT1564:\"/x\"|} }] }]")]
    [InlineData("Volumes = [new() { Name = \"a\" }, new() { Name = {|CAT1564:\"a\"|} }]")]
    public Task Two_of_one_key(string spec) => VerifyAsync(spec);

    [Theory]
    [InlineData("Containers = [new() { Name = \"a\" }, new() { Name = \"b\" }]")]
    [InlineData("Containers = [new() { Name = \"b\", Ports = [new() { ContainerPort = 53 }, new() { ContainerPort = 53, Protocol = \"UDP\" }] }]")]
    // Only one of the two is ever there.
    [InlineData("Containers = [.. When(Values.Active, [new V1Container { Name = \"a\" }]), .. When(!Values.Active, [new V1Container { Name = \"a\" }])]")]
    // Not known.
    [InlineData("Containers = [new() { Name = Values.Name }, new() { Name = Values.Name }]")]
    [InlineData("Containers = [new() { Name = \"b\", Ports = [new() { ContainerPort = 53, Protocol = Values.Maybe }, new() { ContainerPort = 53 }] }]")]
    public Task Items_that_are_told_apart_or_not_known(string spec) => VerifyAsync(spec);
}
