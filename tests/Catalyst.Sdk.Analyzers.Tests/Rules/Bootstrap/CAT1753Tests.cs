using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>One release of a name.</summary>
public sealed class CAT1753Tests
{
    [Fact]
    public Task A_name_twice_is_refused() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit(slots: "new() { Slot = \"04\", Name = {|CAT1753:\"bp-press\"|}, Version = \"1.0.0\", TargetNamespace = \"press\" }"));

    [Fact]
    public Task A_file_twice_is_refused() => KitTest.VerifyAsync(KitTest.Slot("Ink", "\"03\"", "TargetNamespace = \"ink\", File = \"03-a.yaml\"") + KitTest.Slot("Press", "{|CAT1752:\"03\"|}", "TargetNamespace = \"press\", File = {|CAT1753:\"03-a.yaml\"|}"));

    [Fact]
    public Task A_name_twice_in_the_plan_is_refused() => KitTest.VerifyAsync(KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }, new() { Slot = \"4\", Name = {|CAT1753:\"bp-press\"|} }"));

    [Fact]
    public Task A_refined_slot_of_ones_own_is_one_release() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit(slots: "Slot<Press>() with { Timeout = \"10m\" }"));
}
