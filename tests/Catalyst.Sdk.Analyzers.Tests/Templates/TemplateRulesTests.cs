using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Templates;

/// <summary>Each rule of templates at its exact place.</summary>
public sealed class TemplateRulesTests
{
    [Theory]
    [InlineData("$\"{{|CAT1501:Values.Count << 2|}}\"")]
    [InlineData("$\"{|CAT1501:{Values.Count:D3}|}\"")]
    [InlineData("{|CAT1501:Values.Items.Single()|}")]
    [InlineData("{|CAT1501:Values.Name.ToUpperInvariant()|}")]
    [InlineData("ToJson({|CAT1502:Guid.NewGuid()|})")]
    [InlineData("{|CAT1502:Environment.MachineName|}")]
    [InlineData("$\"{{|CAT1503:Values.Share|}}\"")]
    [InlineData("$\"{{|CAT1503:Values.Items|}}\"")]
    [InlineData("$\"{{|CAT1512:Values.Active|}}\"")]
    public Task An_expression_without_an_exact_form_is_reported(string value) => BlueprintTest.VerifyAsync(BlueprintTest.Entry(value));

    [Theory]
    [InlineData("Values.Name")]
    [InlineData("$\"{Values.Name}:{Values.Count}\"")]
    [InlineData("Values.Maybe")]
    [InlineData("Values.Maybe ?? Values.Name")]
    [InlineData("Values.Maybe.Or(\"y\")")]
    [InlineData("Values.Active ? Values.Name : null")]
    [InlineData("Text(Values.Active)")]
    [InlineData("Text(Values.Share)")]
    [InlineData("Values.Count switch { 1 => \"one\", > 5 => \"many\", _ => \"some\" }")]
    [InlineData("Values.Maybe is { Length: > 0 } x ? x : null")]
    [InlineData("ToYaml(Values.Items)")]
    [InlineData("Values.Name.Replace(\"a\", \"b\")")]
    [InlineData("Release.Name + \"-\" + Chart.Version")]
    public Task An_expression_with_a_form_is_let_through(string value) => BlueprintTest.VerifyAsync(BlueprintTest.Entry(value));

    [Fact]
    public Task CAT1501_loops() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config()
        {
            var text = "";
            {|CAT1501:while (text.Length < 3) text += "a";|}
            return new() { Data = new StringMap { { "k", text } } };
        }
        """));

    [Fact]
    public Task CAT1504_two_templates_of_one_file() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new();
        [Template("config.yaml")] public V1ConfigMap {|CAT1504:Other|}() => new();
        """));

    [Fact]
    public Task CAT1505_template_with_parameters() => BlueprintTest.VerifyAsync(BlueprintTest.Class("public V1Service {|CAT1505:Service|}(string name) => new();"));

    [Fact]
    public Task CAT1506_initializer_without_new() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new() { Metadata = new() { {|CAT1506:Labels = { ["a"] = "b" }|} } };
        """));

    [Fact]
    public Task CAT1507_access_through_what_may_be_missing() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new() { Data = new StringMap { { "k", {|CAT1507:Values.Resources.Limits.Count|} > 0 ? "a" : "b" } } };
        """));

    [Fact]
    public async Task CAT1507_names_the_member_that_is_written()
    {
        var source = BlueprintTest.Entry("Values.Resources.Limits.Count > 0 ? \"a\" : \"b\"");
        var (_, said) = await Pages.PageHost.DiagnoseAsync(Pages.PageHost.Compile([Pages.PageHost.Parse(source, "Test.cs")]), TestContext.Current.CancellationToken);

        Assert.Contains("write Values.Resources.Limits?.Count or", Assert.Single(said, static d => d.Id == "CAT1507").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task CAT1508_spread_of_what_may_be_missing() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1Pod Pod() => new() { Spec = new() { Containers = [new() { Args = [.. {|CAT1508:Values.MaybeItems|}!] }] } };
        """));

    [Fact]
    public Task CAT1509_recursion() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new() { Metadata = new() { Name = A } };
        string {|CAT1509:A|} => $"{B}-a";
        string {|CAT1509:B|} => $"{A}-b";
        """));

    [Fact]
    public Task CAT1510_text_that_may_be_no_quantity() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1Pod Pod() => new() { Spec = new() { Volumes = [new() { Name = "v", EmptyDir = new() { SizeLimit = {|CAT1510:Values.Name|} } }] } };
        """));

    [Fact]
    public Task CAT1511_hidden_base_member() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""public new string {|CAT1511:FullName|} => "x";"""));

    [Fact]
    public Task A_half_typed_body_is_left_to_the_compiler() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new() { Metadata = new() { Name = Values.{|CS1061:Nam|} } };
        """));

    [Fact]
    public Task All_problems_of_a_body_are_reported_at_once() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap Config() => new()
        {
            Metadata = new() { Name = {|CAT1502:Values.Name.Normalize()|} },
            Data = new StringMap { { "a", $"{{|CAT1503:Values.Share|}}" }, { "b", {|CAT1502:Environment.MachineName|} } },
        };
        """));

    [Theory]
    [InlineData("public V1StatefulSet Db() => new() { Spec = new() { VolumeClaimTemplates = [new() { Metadata = new() { Name = \"data\", Labels = {|CAT1530:Labels|} } }] } };")]
    [InlineData("public V1Job Once() => new() { Spec = new() { Template = new() { Metadata = new() { Labels = new StringMap { {|CAT1530:Labels|}, { \"a\", \"b\" } } } } } };")]
    [InlineData("public V1CronJob Nightly() => new() { Spec = new() { JobTemplate = new() { Spec = new() { Template = new() { Metadata = new() { Labels = Labels } } } } } };")]
    [InlineData("public V1Deployment Web() => new() { Metadata = new() { Labels = Labels }, Spec = new() { Template = new() { Metadata = new() { Labels = Labels } } } };")]
    public Task CAT1530_labels_where_nothing_may_change(string member) => BlueprintTest.VerifyAsync(BlueprintTest.Class(member));
}
