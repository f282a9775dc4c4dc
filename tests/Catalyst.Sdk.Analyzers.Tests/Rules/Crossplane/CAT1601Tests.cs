using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Crossplane;

/// <summary>Composite resources are of the platform's API group.</summary>
public sealed class CAT1601Tests
{
    [Fact]
    public Task Another_group_is_found() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Group, Objects.Of("""public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = {|CAT1601:"example.org"|} } };""") + Kinds.Definition);

    [Fact]
    public Task Compositions_are_asked_too() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Group, Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { CompositeTypeRef = new() { ApiVersion = {|CAT1601:"example.org/v1alpha1"|} } } };""") + Kinds.Composition);

    [Fact]
    public Task The_platforms_groups_are_let_through() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Group, Objects.Of("""public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = "compose.openova.io" } };public CompositeResourceDefinition Access() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = "access.openova.io" } };public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { CompositeTypeRef = new() { ApiVersion = "compose.openova.io/v1alpha1" } } };""") + Kinds.Definition + Kinds.Composition);

    [Fact]
    public Task Groups_become_the_platforms() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(CrossplaneRules.Group,
        Objects.Of("""public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = {|CAT1601:"example.org"|} } }; public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { CompositeTypeRef = new() { ApiVersion = {|CAT1601:"example.org/v1alpha1"|} } } };""") + Kinds.Definition + Kinds.Composition,
        Objects.Of("""public CompositeResourceDefinition Networks() => new() { Metadata = new() { Name = FullName }, Spec = new() { Group = "compose.openova.io" } }; public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { CompositeTypeRef = new() { ApiVersion = "compose.openova.io/v1alpha1" } } };""") + Kinds.Definition + Kinds.Composition);
}
