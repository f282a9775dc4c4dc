using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>A CRD and an object of it are not in one chart.</summary>
public sealed class CAT1431Tests
{
    [Fact]
    public Task Both_in_one_chart_are_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.CrdWithResource, Objects.Of("""public V1CustomResourceDefinition Orders() => new() { Metadata = new() { Name = "orders.shop.example.org" }, Spec = new() { Group = "shop.example.org", Names = new() { Kind = "Order", Plural = "orders" }, Scope = "Namespaced" } }; public Order First() => {|CAT1431:new|}() { Metadata = new() { Name = FullName } };""") + Kinds.Of("shop.example.org", "Order"));

    [Fact]
    public Task Also_under_a_test() => BlueprintTest.VerifyRuleAsync(ManifestRules.CrdWithResource, Objects.Of("""public V1CustomResourceDefinition Orders() => new() { Metadata = new() { Name = "orders.shop.example.org" }, Spec = new() { Group = "shop.example.org", Names = new() { Kind = "Order", Plural = "orders" }, Scope = "Namespaced" } }; public Order? First() => Values.Active ? {|CAT1431:new|}() { Metadata = new() { Name = FullName } } : null;""") + Kinds.Of("shop.example.org", "Order"));

    [Fact]
    public Task The_CRD_alone_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.CrdWithResource, Objects.Of("""public V1CustomResourceDefinition Orders() => new() { Metadata = new() { Name = "orders.shop.example.org" }, Spec = new() { Group = "shop.example.org", Names = new() { Kind = "Order", Plural = "orders" }, Scope = "Namespaced" } };""") + Kinds.Of("shop.example.org", "Order"));

    [Fact]
    public Task Another_kind_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.CrdWithResource, Objects.Of("""public V1CustomResourceDefinition Orders() => new() { Metadata = new() { Name = "orders.shop.example.org" }, Spec = new() { Group = "shop.example.org", Names = new() { Kind = "Order", Plural = "orders" }, Scope = "Namespaced" } }; public Invoice First() => new() { Metadata = new() { Name = FullName } };""") + Kinds.Of("shop.example.org", "Invoice"));
}
