using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Edges that the plan lacks.</summary>
public sealed class CAT1756Tests
{
    private static string Classes(string entries) =>
        KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Ink", "\"03\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Press", "\"04\"", depends: "DependsOn<Store>(\"^1.0\"), DependsOn<Ink>(\"^1.0\")") + KitTest.Kit(entries);

    private const string Good = "new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = \"bp-ink\", DependsOn = [\"bp-store\"] }, new() { Slot = \"4\", Name = \"bp-press\", DependsOn = [\"bp-store\", \"bp-ink\"] }";

    [Fact]
    public Task Missing_edges_are_added_to_the_plan() => KitTest.VerifyFixAsync<EdgesOfPlan>(
        Classes("new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = {|CAT1756:\"bp-ink\"|} }, new() { Slot = \"4\", Name = {|CAT1756:\"bp-press\"|}, DependsOn = [\"bp-store\"] }"), Classes(Good));

    [Fact]
    public Task The_order_of_edges_means_nothing() => KitTest.VerifyAsync(Classes(Good.Replace("[\"bp-store\", \"bp-ink\"]", "[\"bp-ink\", \"bp-store\"]", StringComparison.Ordinal)));

    [Fact]
    public Task A_kit_without_a_plan_has_nothing_to_compare() => KitTest.VerifyAsync(KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Press", "\"03\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Kit());

    [Fact]
    public Task Half_typed_dependencies_are_not_judged() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "DependsOn<{|CS0246:Stor|}>(\"^1.0\")") + KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }"));
}
