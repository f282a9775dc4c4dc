using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Templates;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>A required field of a Kubernetes object is missing.</summary>
public sealed class CAT1560Tests
{
    private const string Pod = """Template = new() { Metadata = new() { Labels = SelectorLabels }, Spec = new() { Containers = [new() { Name = Name, Image = "a:1" }] } }""";

    private static Task VerifyAsync(string members) => BlueprintTest.VerifyRuleAsync(KubernetesRules.RequiredField, BlueprintTest.Class(members));

    [Theory]
    [InlineData("public V1Deployment Web() => {|CAT1560:new()|};")]
    [InlineData("public V1Deployment Web() => {|CAT1560:new V1Deployment()|};")]
    [InlineData("public V1Deployment Web() => {|CAT1560:new V1Deployment|} { Metadata = new() { Name = FullName } };")]
    [InlineData("public V1Deployment Web() => new() { Spec = {|CAT1560:new()|} { " + Pod + " } };")]
    [InlineData("public V1Deployment Web() => new() { Spec = {|CAT1560:new()|} { Selector = new() } };")]
    [InlineData("public V1Pod Web() => new() { Spec = new() { Containers = [{|CAT1560:new()|} { Name = \"a\" }] } };")]
    [InlineData("public V1Pod Web() => new() { Spec = new() { Containers = new List<V1Container> { {|CAT1560:new()|} { Image = \"a:1\" } } } };")]
    [InlineData("public V1Pod Web() => new() { Spec = new() { Containers = [.. When(Values.Active, [{|CAT1560:new V1Container|} { Image = \"a:1\" }])] } };")]
    [InlineData("public V1Pod? Web() => Values.Active ? {|CAT1560:new()|} : null;")]
    [InlineData("public V1Service Web() => new() { Spec = new() { Ports = [{|CAT1560:new()|} { Name = \"a\" }] } };")]
    [InlineData("public IEnumerable<V1ServiceAccount> All() { yield return new V1ServiceAccount { Secrets = [new() { Name = \"a\" }] }; } public V1RoleBinding Bind() => {|CAT1560:new()|};")]
    public Task A_field_that_nobody_sets(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public V1Deployment Web() => new() { Spec = new() { Selector = new() { MatchLabels = SelectorLabels }, " + Pod + " } };")]
    // Set is set, whatever it may be.
    [InlineData("public V1Pod Web() => new() { Spec = new() { Containers = [new() { Name = Values.Maybe, Image = Values.Maybe }] } };")]
    [InlineData("public V1Deployment Web() => new() { Spec = Values.Active ? Whole() : null }; private V1DeploymentSpec Whole() => new() { Selector = new(), " + Pod + " };")]
    // A type that needs nothing.
    [InlineData("public V1ConfigMap Config() => new() { Metadata = new() };")]
    [InlineData("public V1ServiceAccount Account() => new();")]
    public Task What_is_whole(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public V1Deployment Web() { var web = new V1Deployment(); web.Spec = Whole(); return web; }")]
    [InlineData("public V1Deployment Web() { var web = new V1Deployment { Spec = new() { Selector = new() } }; web.Spec." + Pod + "; return web; }")]
    [InlineData("public V1Deployment Web() { var web = new V1Deployment { Spec = new() { " + Pod + " } }; {|CAT1501:web.Spec.Selector ??= new()|}; return web; }")]
    [InlineData("public V1Deployment Web() => new V1Deployment() with { Spec = Whole() };")]
    [InlineData("public V1Deployment Web() { var web = Half(); return web with { Spec = Whole() }; } private V1Deployment Half() => new() { Metadata = new() { Name = FullName } };")]
    [InlineData("public V1Deployment Web() { var web = Half(); {|CAT1501:web.Spec = Whole()|}; return web; } private V1Deployment Half() => new();")]
    [InlineData("public V1Pod Web() => new() { Spec = new() { Containers = [{|CAT1501:Box()|} with { Name = Name, Image = \"a:1\" }] } }; private static V1Container Box() => new() { Tty = true };")]
    public Task What_is_set_later_counts(string members) => VerifyAsync(members + " private V1DeploymentSpec Whole() => new() { Selector = new(), " + Pod + " };");

    [Fact]
    public Task A_local_that_nobody_completes() => VerifyAsync("public V1Deployment Web() { var web = {|CAT1560:new V1Deployment()|}; web.Metadata = new() { Name = FullName }; return web; }");

    [Fact]
    public Task A_helper_that_nobody_completes() => VerifyAsync("""
        public V1Pod Web() => new() { Spec = Half() };
        private V1PodSpec Half() => {|CAT1560:new()|} { HostNetwork = true };
        """);

    [Fact]
    public Task The_items_of_a_query() => VerifyAsync("""
        public V1Pod Web() => new() { Spec = new() { Containers = [.. Values.Items.Select(i => {|CAT1560:new V1Container|} { Name = i })] } };
        """);

    [Fact]
    public Task A_base_that_the_class_overrides_may_be_half() => BlueprintTest.VerifyRuleAsync(KubernetesRules.RequiredField, BlueprintTest.Class("public override V1Deployment Web() { var web = base.Web(); return web with { Spec = new() { Selector = new(), " + Pod + " } }; }")
        .Replace(": Blueprint<TestValues>", ": Base", StringComparison.Ordinal) + """

        public abstract class Base : Blueprint<TestValues>
        {
            public virtual V1Deployment Web() => new() { Metadata = new() { Name = FullName } };
        }
        """);

    [Fact]
    public Task A_base_that_the_class_leaves_is_reported_where_it_stands() => BlueprintTest.VerifyRuleAsync(KubernetesRules.RequiredField, BlueprintTest.Class("")
        .Replace(": Blueprint<TestValues>", ": Base", StringComparison.Ordinal) + """

        public abstract class Base : Blueprint<TestValues>
        {
            public virtual V1Deployment Web() => {|CAT1560:new()|} { Metadata = new() { Name = FullName } };
        }
        """);

    [Fact]
    public Task A_default_of_the_values() => BlueprintTest.VerifyRuleAsync(KubernetesRules.RequiredField, BlueprintTest.Class("public V1Pod Web() => new() { Spec = new() { Containers = [new() { Name = Name, Image = \"a:1\", LivenessProbe = Values.Live }] } };")
        .Replace("public int Count", "public V1Probe Live { get; init; } = new() { HttpGet = {|CAT1560:new()|} { Path = \"/\" } }; public int Count", StringComparison.Ordinal));

    [Theory]
    [InlineData("{|CAT1502:(Lookup<V1Service>(\"x\") ?? {|CAT1501:new V1Service()|}).Metadata|}?.Name")]
    [InlineData("Found()")]
    public Task What_is_only_asked_for_something(string value) => BlueprintTest.VerifyRuleAsync(KubernetesRules.RequiredField, BlueprintTest.Entry(value)
        .Replace("public V1ConfigMap Config", value != "Found()" ? "public V1ConfigMap Config" : "private string? Found() { var found = Lookup<V1Service>(\"x\") ?? {|CAT1501:new V1Service()|}; return {|CAT1502:found.Metadata|}?.Name; } public V1ConfigMap Config", StringComparison.Ordinal));

    [Fact]
    public Task Half_typed_source_is_left_alone() => VerifyAsync("public V1Deployment Web() => new() { Spec = new() { Selector = new(), {|CS0117:{|CS0747:Temp|}|} } };");

    [Fact]
    public Task The_members_are_written() => BlueprintTest.VerifyRuleFixAsync<MissingMembers>(KubernetesRules.RequiredField,
        BlueprintTest.Class("""
            public V1Deployment Web() => new()
                {
                    Metadata = new() { Name = FullName },
                    Spec = {|CAT1560:new()|}
                    {
                        Replicas = 1,
                    },
                };
            """),
        BlueprintTest.Class("""
            public V1Deployment Web() => new()
                {
                    Metadata = new() { Name = FullName },
                    Spec = new()
                    {
                        Replicas = 1,
                        Selector = new() { MatchLabels = SelectorLabels },
                        Template = new() { Metadata = new() { Labels = SelectorLabels }, Spec = new() { Containers = [{|CAT1560:new()|} { Name = Name }] } },
                    },
                };
            """));

    [Fact]
    public Task The_members_are_written_all_at_once() => BlueprintTest.VerifyRuleFixAsync<MissingMembers>(KubernetesRules.RequiredField,
        BlueprintTest.Class("""public V1Pod A() => new() { Spec = new() { Containers = [{|CAT1560:new()|} { Image = "a:1" }, {|CAT1560:new()|} { Image = "b:1" }] } };"""),
        BlueprintTest.Class("""public V1Pod A() => new() { Spec = new() { Containers = [new() { Image = "a:1", Name = Name }, new() { Image = "b:1", Name = Name }] } };"""));

    [Fact]
    public Task What_only_the_author_knows_has_no_mend() => BlueprintTest.VerifyRuleFixAsync<MissingMembers>(KubernetesRules.RequiredField,
        BlueprintTest.Class("""public V1Service A() => new() { Spec = new() { Ports = [{|CAT1560:new()|} { Name = "a" }] } };"""),
        BlueprintTest.Class("""public V1Service A() => new() { Spec = new() { Ports = [{|CAT1560:new()|} { Name = "a" }] } };"""));
}
