using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Templates;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>A Kubernetes object without a name.</summary>
public sealed class CAT1563Tests
{
    private static Task VerifyAsync(string members) => BlueprintTest.VerifyRuleAsync(KubernetesRules.NoName, BlueprintTest.Class(members));

    [Theory]
    [InlineData("public V1ConfigMap Config() => {|CAT1563:new()|};")]
    [InlineData("public V1ConfigMap Config() => new() { Metadata = {|CAT1563:new()|} };")]
    [InlineData("public V1ConfigMap Config() => new() { Metadata = {|CAT1563:new()|} { Labels = Labels } };")]
    [InlineData("public V1ConfigMap? Config() => Values.Active ? {|CAT1563:new()|} : null;")]
    [InlineData("public IEnumerable<V1ConfigMap> All() { yield return {|CAT1563:new V1ConfigMap()|}; }")]
    [InlineData("public IEnumerable<V1ConfigMap> All() => [{|CAT1563:new()|}, new() { Metadata = new() { Name = \"a\" } }];")]
    [InlineData("public IEnumerable<V1ConfigMap> All() => [.. Values.Items.Select(i => {|CAT1563:new V1ConfigMap()|})];")]
    [InlineData("public V1ConfigMap Config() { var config = {|CAT1563:new V1ConfigMap()|}; return config; }")]
    public Task An_object_of_a_template(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName } };")]
    [InlineData("public V1Job Once() => new() { Metadata = new() { GenerateName = FullName } };")]
    [InlineData("public V1ConfigMap Config() => new() { Metadata = Meta() }; private V1ObjectMeta Meta() => new() { Labels = Labels };")]
    [InlineData("public V1ConfigMap Config() => new V1ConfigMap { Data = new StringMap() } with { Metadata = new() { Name = FullName } };")]
    [InlineData("public V1ConfigMap Config() { var half = Half(); return half with { Metadata = new() { Name = FullName } }; } private V1ConfigMap Half() => new();")]
    [InlineData("public V1ConfigMap Config() { var config = new V1ConfigMap(); config.Metadata = new() { Name = FullName }; return config; }")]
    [InlineData("public V1ConfigMap Config() { var config = new V1ConfigMap { Metadata = new() { Labels = Labels } }; config.Metadata.Name = FullName; return config; }")]
    [InlineData("public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName }, Data = Found().Data }; private V1ConfigMap Found() => new();")]
    [InlineData("public V1StatefulSet Db() { var claim = new V1PersistentVolumeClaim(); return new() { Metadata = new() { Name = FullName }, Spec = new() { VolumeClaimTemplates = [claim] } }; }")]
    // The pods of a workload have no name of their own.
    [InlineData("public V1Deployment Web() => new() { Metadata = new() { Name = FullName }, Spec = new() { Template = new() { Metadata = new() { Labels = Labels } } } };")]
    public Task A_name_from_anywhere(string members) => VerifyAsync(members);

    [Fact]
    public Task An_object_of_an_authors_type() => BlueprintTest.VerifyRuleAsync(KubernetesRules.NoName, BlueprintTest.Class("""
        public Widget A() => new() { Metadata = {|CAT1563:new()|} { Labels = Labels } };
        public Widget B() => new();
        """) + """

        [KubernetesEntity(Group = "g.example.org", Kind = "Widget", ApiVersion = "v1", PluralName = "widgets")]
        public sealed class Widget : k8s.IKubernetesObject<V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "g.example.org/v1";
            public string Kind { get; set; } = "Widget";
            public V1ObjectMeta Metadata { get; set; } = new() { Name = "own" };
        }
        """);

    [Fact]
    public Task The_name_is_written() => BlueprintTest.VerifyRuleFixAsync<MissingMembers>(KubernetesRules.NoName,
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { Metadata = {|CAT1563:new()|} { Labels = Labels } };"""),
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName, Labels = Labels } };"""));

    [Fact]
    public Task The_names_are_written_all_at_once() => BlueprintTest.VerifyRuleFixAsync<MissingMembers>(KubernetesRules.NoName,
        BlueprintTest.Class("""
            public V1ConfigMap A() => {|CAT1563:new()|}
                {
                    Data = new StringMap { ["a"] = "b" },
                };

                public V1ConfigMap B() => {|CAT1563:new()|};

                public V1ConfigMap C() => {|CAT1563:new()|} { };
            """),
        BlueprintTest.Class("""
            public V1ConfigMap A() => new()
                {
                    Metadata = new() { Name = FullName },
                    Data = new StringMap { ["a"] = "b" },
                };

                public V1ConfigMap B() => new() { Metadata = new() { Name = FullName } };

                public V1ConfigMap C() => new() { Metadata = new() { Name = FullName } };
            """));
}
