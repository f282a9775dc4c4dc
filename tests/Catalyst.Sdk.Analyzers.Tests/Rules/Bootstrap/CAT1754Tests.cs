using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>A chart has one slot.</summary>
public sealed class CAT1754Tests
{
    [Fact]
    public Task A_chart_in_two_slots_is_reported() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit(slots: "Slot<{|CAT1754:Press|}>() with { Slot = \"04\", Name = \"bp-press-b\" }"));

    [Fact]
    public Task A_chart_that_is_named_is_reported_there() => KitTest.VerifyAsync(KitTest.Kit(slots: """
        new() { Slot = "03", Name = "bp-press", Version = "1.0.0", TargetNamespace = "press" },
        new() { Slot = "04", Name = "bp-press-b", Chart = {|CAT1754:"bp-press"|}, Version = "1.0.0", TargetNamespace = "press" }
        """));

    [Fact]
    public Task Two_charts_are_let_through() => KitTest.VerifyAsync(KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "\"04\""));
}
