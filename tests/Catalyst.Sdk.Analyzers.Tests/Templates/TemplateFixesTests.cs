using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Templates;

namespace Catalyst.Sdk.Analyzers.Tests.Templates;

/// <summary>The mechanical mends.</summary>
public sealed class TemplateFixesTests
{
    [Fact]
    public Task CAT1505_becomes_private() => BlueprintTest.VerifyFixAsync<MakeHelperPrivate>(
        BlueprintTest.Class("public V1Service {|CAT1505:Service|}(string name) => new();"),
        BlueprintTest.Class("private V1Service Service(string name) => new();"));

    [Fact]
    public Task CAT1506_gets_a_map() => BlueprintTest.VerifyFixAsync<NewBeforeInitializer>(
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { Metadata = new() { {|CAT1506:Labels = { ["a"] = "b" }|} } };"""),
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { Metadata = new() { Labels = new StringMap { ["a"] = "b" } } };"""));

    [Fact]
    public Task CAT1506_gets_an_object() => BlueprintTest.VerifyFixAsync<NewBeforeInitializer>(
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { {|CAT1506:Metadata = { Name = "a" }|} };"""),
        BlueprintTest.Class("""public V1ConfigMap Config() => new() { Metadata = new() { Name = "a" } };"""));

    [Theory]
    [InlineData("CAT1503", "Values.Share")]
    [InlineData("CAT1512", "Values.Active")]
    public Task A_hole_is_written_with_Text(string id, string hole) => BlueprintTest.VerifyFixAsync<WrapInText>(
        BlueprintTest.Entry("$\"{{|" + id + ":" + hole + "|}}\""),
        BlueprintTest.Entry("$\"{Text(" + hole + ")}\""));

    [Fact]
    public Task CAT1508_spreads_nothing_instead() => BlueprintTest.VerifyFixAsync<NullConditional>(
        BlueprintTest.Class("""public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Args = [.. {|CAT1508:Values.MaybeItems|}] }] } };"""),
        BlueprintTest.Class("""public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Args = [.. Values.MaybeItems ?? []] }] } };"""));

    [Fact]
    public Task CAT1530_becomes_the_selector_labels() => BlueprintTest.VerifyFixAsync<SelectorInsteadOfLabels>(
        BlueprintTest.Class("public V1Deployment Web() => new() { Spec = new() { Selector = new() { MatchLabels = {|CAT1530:Labels|} } } };"),
        BlueprintTest.Class("public V1Deployment Web() => new() { Spec = new() { Selector = new() { MatchLabels = SelectorLabels } } };"));
}
