using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>A list that may not be empty.</summary>
public sealed class CAT1562Tests
{
    private static Task VerifyAsync(string spec) => BlueprintTest.VerifyRuleAsync(KubernetesRules.EmptyList, BlueprintTest.Class("public V1Pod Web() => new() { Spec = new() { " + spec + " } };"));

    [Theory]
    [InlineData("Containers = {|CAT1562:[]|}")]
    [InlineData("Containers = {|CAT1562:new List<V1Container>()|}")]
    [InlineData("Containers = {|CAT1562:new List<V1Container>(4)|}")]
    public Task A_list_without_items(string spec) => VerifyAsync(spec);

    [Theory]
    [InlineData("Containers = [new() { Name = \"a\", Image = \"b:1\" }]")]
    [InlineData("Containers = new List<V1Container> { new() { Name = \"a\", Image = \"b:1\" } }")]
    // How many there are is not known.
    [InlineData("Containers = [.. Values.Items.Select(i => new V1Container { Name = i, Image = i })]")]
    // This one may be empty.
    [InlineData("InitContainers = []")]
    [InlineData("Volumes = new List<V1Volume>()")]
    public Task A_list_that_has_some_or_may_be_empty(string spec) => VerifyAsync(spec);

    [Fact]
    public Task A_list_that_a_body_fills() => BlueprintTest.VerifyRuleAsync(KubernetesRules.EmptyList, BlueprintTest.Class("""
        public V1Pod Web()
        {
            var web = new V1Pod { Spec = new() { Containers = [] } };
            web.Spec.Containers.Add(new() { Name = "a", Image = "b:1" });
            return web;
        }
        """));

    [Fact]
    public Task A_list_of_a_local_that_no_body_fills() => BlueprintTest.VerifyRuleAsync(KubernetesRules.EmptyList, BlueprintTest.Class("""
        public V1Pod Web()
        {
            var web = new V1Pod { Spec = new() { Containers = {|CAT1562:[]|} } };
            web.Metadata = new() { Name = FullName };
            return web;
        }
        """));
}
