using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Every release is in the plan.</summary>
public sealed class CAT1758Tests
{
    [Fact]
    public Task A_release_that_is_not_planned_is_reported() => KitTest.VerifyAsync(KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Press", "{|CAT1758:\"03\"|}") + KitTest.Kit("new() { Slot = \"2\", Name = \"bp-store\" }"));

    [Fact]
    public Task Another_slot_than_planned_is_reported() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit("new() { Slot = {|CAT1758:\"4\"|}, Name = \"bp-press\" }"));

    [Fact]
    public Task Releases_to_come_are_let_through() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }, new() { Slot = \"4\", Name = \"bp-ink\", DependsOn = [\"bp-press\"], Wave = \"W2\" }"));
}
