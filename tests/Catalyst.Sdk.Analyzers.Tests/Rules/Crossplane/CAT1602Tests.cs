using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Crossplane;

/// <summary>Of the providers of Upbound the platform runs one.</summary>
public sealed class CAT1602Tests
{
    [Fact]
    public Task Another_provider_is_found() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Provider, Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = {|CAT1602:"tf.upbound.io/v1beta1"|} } } } };""") + Kinds.Composition);

    [Fact]
    public Task An_object_of_it_is_found() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Provider, Objects.Of("public Workspace Network() => {|CAT1602:new|}() { Metadata = new() { Name = FullName } };") + Kinds.Of("tf.upbound.io", "Workspace"));

    [Fact]
    public Task The_platforms_is_let_through() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Provider, Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = "opentofu.upbound.io/v1beta1" } } } };""") + Kinds.Composition);

    [Fact]
    public Task Other_groups_are_let_through() => BlueprintTest.VerifyRuleAsync(CrossplaneRules.Provider, Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = "hcloud.crossplane.io/v1alpha1" } } } };""") + Kinds.Composition);

    [Fact]
    public Task The_old_name_becomes_the_new() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(CrossplaneRules.Provider,
        Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = {|CAT1602:"tf.upbound.io/v1beta1"|} } } } }; public Composition Subnet() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = {|CAT1602:"tf.upbound.io/v1"|} } } } };""") + Kinds.Composition,
        Objects.Of("""public Composition Network() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = "opentofu.upbound.io/v1beta1" } } } }; public Composition Subnet() => new() { Metadata = new() { Name = FullName }, Spec = new() { Resource = new() { Base = new() { ApiVersion = "opentofu.upbound.io/v1" } } } };""") + Kinds.Composition);
}
