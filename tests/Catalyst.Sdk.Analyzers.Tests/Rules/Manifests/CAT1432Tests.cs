using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Every object has labels of the platform.</summary>
public sealed class CAT1432Tests
{
    [Theory]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = {|CAT1432:new|}() { Name = FullName } };")]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = {|CAT1432:new|}() { Name = FullName, Labels = null } };")]
    [InlineData("""public V1ConfigMap Settings() => {|CAT1432:new|}() { Data = new StringMap { { "a", "b" } } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = {|CAT1432:new|} StringMap { { "app", "x" } } } };""")]
    [InlineData("public V1ConfigMap? Settings() => Values.Active ? new() { Metadata = {|CAT1432:new|}() { Name = FullName } } : null;")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = Named("a") }; private V1ObjectMeta Named(string name) => {|CAT1432:new|}() { Name = name };""")]
    public Task Objects_without_labels_are_found(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.Labels, Objects.Of(source));

    [Theory]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = Labels } };")]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = SelectorLabels } };")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { Labels, { "a", "b" } } } };""")]
    [InlineData("public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = Values.Active ? Labels : null } };")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = Own } }; private StringMap Own => new() { { "app.kubernetes.io/name", "x" } };""")]
    [InlineData("""public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName, Labels = new StringMap { { $"{Values.Name}/a", "x" } } } };""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(ManifestRules.Labels, Objects.Of(source));

    [Fact]
    public Task Both_get_labels() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.Labels,
        Objects.Of("public V1ConfigMap A() => new() { Metadata = {|CAT1432:new|}() { Name = FullName } }; public V1ConfigMap B() => new() { Metadata = {|CAT1432:new|}() };"),
        Objects.Of("public V1ConfigMap A() => new() { Metadata = new() { Name = FullName, Labels = Labels } }; public V1ConfigMap B() => new() { Metadata = new() { Labels = Labels } };"));

    [Fact]
    public Task Entries_on_lines_of_their_own_stay_so() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.Labels,
        Objects.Of("""
            public V1ConfigMap A() => new()
                {
                    Metadata = {|CAT1432:new|}()
                    {
                        Name = FullName,
                    },
                };

                public V1ConfigMap B() => new()
                {
                    Metadata = {|CAT1432:new|}()
                    {
                        Name = FullName
                    }
                };
            """),
        Objects.Of("""
            public V1ConfigMap A() => new()
                {
                    Metadata = new()
                    {
                        Name = FullName,
                        Labels = Labels,
                    },
                };

                public V1ConfigMap B() => new()
                {
                    Metadata = new()
                    {
                        Name = FullName,
                        Labels = Labels
                    }
                };
            """));
}
