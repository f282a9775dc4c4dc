using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Templates;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Templates;

/// <summary>A text that a field does not take.</summary>
public sealed class CAT1561Tests
{
    private static string Spec(string members) => BlueprintTest.Class("private const string Never = \"Never\", Wrong = \"Sometimes\"; public V1Pod Web() => new() { Spec = new() { " + members + " } };");

    [Theory]
    [InlineData("RestartPolicy = {|CAT1561:\"always\"|}")]
    [InlineData("RestartPolicy = {|CAT1561:Wrong|}")]
    [InlineData("RestartPolicy = Values.Active ? \"Always\" : {|CAT1561:\"No\"|}")]
    [InlineData("RestartPolicy = Values.Count switch { 1 => {|CAT1561:\"once\"|}, _ => Never }")]
    [InlineData("RestartPolicy = Values.Maybe ?? {|CAT1561:\"no\"|}")]
    [InlineData("Volumes = [new() { Name = \"a\", Ephemeral = new() { VolumeClaimTemplate = new() { Spec = new() { AccessModes = [\"ReadWriteOnce\", {|CAT1561:\"ReadWrite\"|}] } } } }]")]
    [InlineData("Tolerations = [new() { OperatorProperty = {|CAT1561:\"Equals\"|} }]")]
    [InlineData("Affinity = new() { NodeAffinity = new() { RequiredDuringSchedulingIgnoredDuringExecution = new() { NodeSelectorTerms = [new() { MatchExpressions = [new() { Key = \"a\", OperatorProperty = {|CAT1561:\"in\"|} }] }] } } }")]
    public Task A_constant_that_is_none_of_them(string members) => BlueprintTest.VerifyRuleAsync(KubernetesRules.FieldValue, Spec(members));

    [Theory]
    [InlineData("RestartPolicy = \"Always\"")]
    [InlineData("RestartPolicy = Never")]
    [InlineData("RestartPolicy = \"\"")]
    [InlineData("RestartPolicy = Values.Name")]
    [InlineData("RestartPolicy = Values.Maybe ?? \"OnFailure\"")]
    // Any text is taken there.
    [InlineData("SchedulerName = \"mine\"")]
    public Task What_it_takes_or_is_not_known(string members) => BlueprintTest.VerifyRuleAsync(KubernetesRules.FieldValue, Spec(members));

    [Fact]
    public Task A_value_that_is_set_later() => BlueprintTest.VerifyRuleAsync(KubernetesRules.FieldValue, BlueprintTest.Class("""
        public V1Pod Web()
        {
            var web = new V1Pod { Spec = new() };
            web.Spec.RestartPolicy = {|CAT1561:"never"|};
            return web;
        }

        private V1Container Other()
        {
            var box = Box();
            return box with { ImagePullPolicy = {|CAT1561:"Allways"|} };
        }

        private static V1Container Box() => new();
        public V1Pod More() => new() { Spec = new() { Containers = [Other()] } };
        """));

    [Theory]
    [InlineData("\"always\"", "\"Always\"")]
    [InlineData("\"Onfailure\"", "\"OnFailure\"")]
    [InlineData("\"Alwais\"", "\"Always\"")]
    public Task The_nearest_is_written(string before, string after) => BlueprintTest.VerifyRuleFixAsync<NearestValue>(KubernetesRules.FieldValue,
        Spec("RestartPolicy = {|CAT1561:" + before + "|}"), Spec("RestartPolicy = " + after));

    [Fact]
    public Task All_are_written_at_once() => BlueprintTest.VerifyRuleFixAsync<NearestValue>(KubernetesRules.FieldValue,
        Spec("RestartPolicy = {|CAT1561:\"always\"|}, DnsPolicy = {|CAT1561:\"none\"|}"), Spec("RestartPolicy = \"Always\", DnsPolicy = \"None\""));

    [Fact]
    public Task What_is_near_to_none_has_no_mend() => BlueprintTest.VerifyRuleFixAsync<NearestValue>(KubernetesRules.FieldValue,
        Spec("RestartPolicy = {|CAT1561:\"Sometimes\"|}"), Spec("RestartPolicy = {|CAT1561:\"Sometimes\"|}"));
}
