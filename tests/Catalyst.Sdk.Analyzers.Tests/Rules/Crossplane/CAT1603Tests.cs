using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Crossplane;

/// <summary>Definitions and compositions are a Blueprint of their own.</summary>
public sealed class CAT1603Tests
{
    private const string Alone = """public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = "compose.openova.io" } };""";

    private static readonly string Marked = (Objects.Of(Alone) + Kinds.Definition).Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => {|CAT1603:new|}()", StringComparison.Ordinal);

    [Fact]
    public Task Without_Crossplane_before_it_is_found() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Split, Marked);

    [Fact]
    public Task The_dependency_is_added() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(CrossplaneRules.Split, Marked,
        (Objects.Of(Alone) + Kinds.Definition).Replace("SingleRegion = TopologyMode.Singleton } },", "SingleRegion = TopologyMode.Singleton } },\n        Depends = [DependsOn(\"bp-crossplane\", \"^1.0\")],", StringComparison.Ordinal));

    [Fact]
    public Task Beside_other_things_it_is_found() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Split, (Objects.Of("""public CompositeResourceDefinition Networks() => {|CAT1603:new|}() { Metadata = new() { Name = FullName }, Spec = new() { Group = "compose.openova.io" } }; public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName } };""") + Kinds.Definition).Replace("Card =", "Depends = [DependsOn(\"bp-crossplane\", \"^1\")], Card =", StringComparison.Ordinal));

    [Fact]
    public Task Alone_behind_Crossplane_it_is_let_through() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Split, (Objects.Of("""public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = "compose.openova.io" } };public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { CompositeTypeRef = new() { ApiVersion = "compose.openova.io/v1alpha1" } } };""") + Kinds.Definition + Kinds.Composition).Replace("Card =", "Depends = [DependsOn(\"bp-crossplane\", \"^1\")], Card =", StringComparison.Ordinal));
}
