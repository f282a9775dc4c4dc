using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Edges lead somewhere.</summary>
public sealed class CAT1760Tests
{
    [Fact]
    public Task An_unknown_release_is_reported() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "{|CAT1760:DependsOn|}(\"bp-stor\", \"^1.0\")") + KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }"));

    [Fact]
    public Task An_unknown_release_of_the_plan_is_reported() => KitTest.VerifyAsync(KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\", DependsOn = [{|CAT1760:\"bp-stor\"|}] }"));

    [Fact]
    public Task A_virtual_cluster_that_is_not_in_the_kit_is_reported() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\", Tier = {|CAT1760:PlacementTier.Mgmt|}") + KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }"));

    [Fact]
    public Task Slots_without_a_kit_are_a_part_of_one() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "DependsOn(\"bp-elsewhere\", \"^1.0\")"));

    [Fact]
    public Task The_prefix_may_be_left_out() => KitTest.VerifyAsync(KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Press", "\"03\"", depends: "DependsOn(\"store\", \"^1.0\")") + KitTest.Kit());
}
