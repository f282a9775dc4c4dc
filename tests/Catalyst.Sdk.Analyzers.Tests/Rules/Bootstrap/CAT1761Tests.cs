using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>No release waits for itself.</summary>
public sealed class CAT1761Tests
{
    [Fact]
    public Task A_cycle_of_the_plan_is_reported_once() => KitTest.VerifyAsync(KitTest.Kit("""
        new() { Slot = "1", Name = "bp-root" },
        new() { Slot = "2", Name = "bp-a", DependsOn = ["bp-root", {|CAT1761:"bp-c"|}] },
        new() { Slot = "3", Name = "bp-b", DependsOn = ["bp-a"] },
        new() { Slot = "4", Name = "bp-c", DependsOn = ["bp-b"] },
        new() { Slot = "5", Name = "bp-after", DependsOn = ["bp-c"] }
        """));

    [Fact]
    public Task A_release_that_waits_for_itself_is_a_cycle() => KitTest.VerifyAsync(KitTest.Kit("new() { Slot = \"1\", Name = \"bp-a\", DependsOn = [{|CAT1761:\"bp-a\"|}] }"));

    [Fact]
    public Task Without_a_plan_the_edges_of_the_releases_count() => KitTest.VerifyAsync(KitTest.Slot("Ink", "\"02\"", depends: "{|CAT1761:DependsOn|}(\"press\", \"^1.0\")") + KitTest.Slot("Press", "\"03\"", depends: "DependsOn<Ink>(\"^1.0\")"));

    [Fact]
    public Task Two_ways_to_one_release_are_no_cycle() => KitTest.VerifyAsync(KitTest.Kit("""
        new() { Slot = "1", Name = "bp-a" },
        new() { Slot = "2", Name = "bp-b", DependsOn = ["bp-a"] },
        new() { Slot = "3", Name = "bp-c", DependsOn = ["bp-a"] },
        new() { Slot = "4", Name = "bp-d", DependsOn = ["bp-b", "bp-c"] }
        """));
}
