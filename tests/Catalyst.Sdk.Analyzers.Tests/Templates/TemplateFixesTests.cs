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
    public Task CAT1501_of_an_initializer_gets_an_object() => BlueprintTest.VerifyFixAsync<NewBeforeInitializer>(
        BlueprintTest.Class("""public Held Thing() => new() { {|CAT1501:Part = { Name = "a" }|} };""") + Held,
        BlueprintTest.Class("""public Held Thing() => new() { Part = new() { Name = "a" } };""") + Held);

    private const string Held = """

        [k8s.Models.KubernetesEntity(Group = "g.example.org", Kind = "Held", ApiVersion = "v1", PluralName = "helds")]
        public sealed class Held : k8s.IKubernetesObject<V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "g.example.org/v1";
            public string Kind { get; set; } = "Held";
            public V1ObjectMeta Metadata { get; set; } = new();
            public Part Part { get; set; } = new();
        }

        public sealed class Part
        {
            public string? Name { get; set; }
        }
        """;

    [Theory]
    [InlineData("StartsWith(\"a\")", "StartsWith(\"a\", StringComparison.Ordinal)")]
    [InlineData("EndsWith(\"a\")", "EndsWith(\"a\", StringComparison.Ordinal)")]
    [InlineData("StartsWith(\"a\", StringComparison.CurrentCulture)", "StartsWith(\"a\", StringComparison.Ordinal)")]
    [InlineData("Equals(\"a\", StringComparison.InvariantCulture)", "Equals(\"a\", StringComparison.Ordinal)")]
    public Task A_comparison_by_culture_becomes_ordinal(string before, string after) => BlueprintTest.VerifyFixAsync<OrdinalComparison>(
        BlueprintTest.Entry("{|CAT1501:Values.Name." + before + "|} ? \"y\" : \"n\""),
        BlueprintTest.Entry("Values.Name." + after + " ? \"y\" : \"n\""));

    [Theory]
    [InlineData("Values.Items.Order()", "Values.Items.Order(StringComparer.Ordinal)")]
    [InlineData("Values.Items.OrderBy(i => i)", "Values.Items.OrderBy(i => i, StringComparer.Ordinal)")]
    public Task An_order_by_culture_becomes_ordinal(string before, string after) => BlueprintTest.VerifyFixAsync<OrdinalComparison>(
        BlueprintTest.Entry("string.Join(\",\", {|CAT1501:" + before + "|})"),
        // What the schema does not keep in ASCII is the next thing to mend, by hand.
        BlueprintTest.Entry("string.Join(\",\", {|CAT1501:" + after + "|})"));

    [Fact]
    public Task Comparisons_by_culture_become_ordinal_all_at_once() => BlueprintTest.VerifyFixAsync<OrdinalComparison>(
        BlueprintTest.Entry("{|CAT1501:Values.Name.StartsWith(\"a\")|} && {|CAT1501:Values.Name.EndsWith(\"b\")|} ? \"y\" : \"n\""),
        BlueprintTest.Entry("Values.Name.StartsWith(\"a\", StringComparison.Ordinal) && Values.Name.EndsWith(\"b\", StringComparison.Ordinal) ? \"y\" : \"n\""));

    [Fact]
    public Task What_ignores_case_has_no_mend() => BlueprintTest.VerifyFixAsync<OrdinalComparison>(
        BlueprintTest.Entry("{|CAT1501:Values.Name.StartsWith(\"a\", StringComparison.CurrentCultureIgnoreCase)|} ? \"y\" : \"n\""),
        BlueprintTest.Entry("{|CAT1501:Values.Name.StartsWith(\"a\", StringComparison.CurrentCultureIgnoreCase)|} ? \"y\" : \"n\""));

    [Fact]
    public Task Numbers_and_truth_values_become_text_all_at_once() => BlueprintTest.VerifyFixAsync<TextOfValue>(
        BlueprintTest.Class(Texts("{|CS0029:Values.Count|}", "{|CS1950:{ \"b\", {|CS1503:Values.Count|} }|}", "{|CS0029:Values.Active|}", "{|CS0029:Values.Share|}")),
        BlueprintTest.Class(Texts("Text(Values.Count)", "{ \"b\", Text(Values.Count) }", "Text(Values.Active)", "Text(Values.Share)")));

    private static string Texts(string indexed, string added, string item, string second) => $$"""
        public V1ConfigMap Config() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { ["a"] = {{indexed}}, ["d"] = Values.Name } };

            public V1ConfigMap Other() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { {{added}} } };

            public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Name = "a", Args = ["--x", {{item}}, {{second}}] }] } };
        """;

    [Fact]
    public Task What_has_no_text_has_no_mend() => BlueprintTest.VerifyFixAsync<TextOfValue>(
        BlueprintTest.Class(Texts("Values.Name", "{|CS1950:{ \"b\", {|CS1503:Values.Resources|} }|}", "Values.Name", "{|CS0029:Values.Resources|}")),
        BlueprintTest.Class(Texts("Values.Name", "{|CS1950:{ \"b\", {|CS1503:Values.Resources|} }|}", "Values.Name", "{|CS0029:Values.Resources|}")));

    [Theory]
    [InlineData("Values.Active ? [\"b\"] : []", "When(Values.Active, \"b\")")]
    [InlineData("Values.Active ? [\"b\", Values.Name] : []", "When(Values.Active, \"b\", Values.Name)")]
    [InlineData("Values.Active ? [] : [\"b\"]", "When(!Values.Active, \"b\")")]
    [InlineData("Values.Count > 1 ? [] : [\"b\"]", "When(!(Values.Count > 1), \"b\")")]
    [InlineData("!Values.Active ? [] : [.. Values.Items]", "When(Values.Active, [.. Values.Items])")]
    public Task A_conditional_spread_becomes_When(string before, string after) => BlueprintTest.VerifyFixAsync<WhenInSpread>(
        BlueprintTest.Class(Args(Broken(before))), BlueprintTest.Class(Args(after)));

    [Fact]
    public Task Conditional_spreads_become_When_all_at_once() => BlueprintTest.VerifyFixAsync<WhenInSpread>(
        BlueprintTest.Class(Args(Broken("Values.Active ? [\"b\"] : []") + ", .. " + Broken("Values.Active ? [\"c\"] : []"))),
        BlueprintTest.Class(Args("When(Values.Active, \"b\"), .. When(Values.Active, \"c\")")));

    [Fact]
    public Task A_variable_of_the_condition_has_no_mend() => BlueprintTest.VerifyFixAsync<WhenInSpread>(
        BlueprintTest.Class(Args(Broken("Values.Maybe is { } m ? [m] : []"))), BlueprintTest.Class(Args(Broken("Values.Maybe is { } m ? [m] : []"))));

    /// <summary>The compiler has a second error there.</summary>
    private static string Broken(string choice) => "{|CS1061:{|CS0173:" + choice + "|}|}";

    private static string Args(string spread) => "public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Name = \"a\", Args = [\"--x\", .. " + spread + "] }] } };";

    [Fact]
    public Task CAT1508_spreads_nothing_instead() => BlueprintTest.VerifyFixAsync<NullConditional>(
        BlueprintTest.Class("""public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Args = [.. {|CAT1508:Values.MaybeItems|}] }] } };"""),
        BlueprintTest.Class("""public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Args = [.. Values.MaybeItems ?? []] }] } };"""));

    [Fact]
    public Task CAT1530_becomes_the_selector_labels() => BlueprintTest.VerifyFixAsync<SelectorInsteadOfLabels>(
        BlueprintTest.Class("public V1Deployment Web() => new() { Spec = new() { Selector = new() { MatchLabels = {|CAT1530:Labels|} } } };"),
        BlueprintTest.Class("public V1Deployment Web() => new() { Spec = new() { Selector = new() { MatchLabels = SelectorLabels } } };"));
}
