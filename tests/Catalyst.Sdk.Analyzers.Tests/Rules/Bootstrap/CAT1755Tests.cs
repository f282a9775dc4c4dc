using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Dependencies come in earlier slots.</summary>
public sealed class CAT1755Tests
{
    private static string Late(string edge, string slot) => KitTest.Slot("Press", slot, depends: edge) + KitTest.Slot("Store", "\"07\"");

    [Theory]
    [InlineData("{|CAT1755:DependsOn<Store>|}(\"^1.0\")", "\"03\"")]
    [InlineData("{|CAT1755:DependsOn|}(\"store\", \"^1.0\")", "\"03\"")]
    [InlineData("{|CAT1755:new|}() { Blueprint = \"bp-store\" }", "\"06\"")]
    public Task A_later_dependency_is_reported(string edge, string slot) => KitTest.VerifyAsync(Late(edge, slot));

    [Fact]
    public Task An_edge_of_the_slot_is_one_too() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\", DependsOn = [{|CAT1755:\"bp-store\"|}]") + KitTest.Slot("Store", "\"07\""));

    [Fact]
    public Task Letters_count() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "{|CAT1755:DependsOn<Store>|}(\"^1.0\")") + KitTest.Slot("Store", "{|CAT1751:\"03a\"|}"));

    [Fact]
    public Task What_is_planned_is_looked_at() => KitTest.VerifyAsync(KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\", DependsOn = [{|CAT1755:\"bp-store\"|}] }, new() { Slot = \"7\", Name = \"bp-store\" }"));

    [Theory]
    [InlineData("DependsOn<Store>(\"^1.0\")", "\"08\"")]
    [InlineData("DependsOn<Store>(\"^1.0\") with { Optional = true }", "\"03\"")]
    [InlineData("DependsOn<Store>(\"^1.0\") with { When = \"{{ .config.store }}\" }", "\"03\"")]
    public Task Earlier_and_optional_ones_are_let_through(string edge, string slot) => KitTest.VerifyAsync(Late(edge, slot));

    [Fact]
    public Task The_release_moves_behind_its_dependency() => KitTest.VerifyFixAsync<WriteSlotField>(
        Late("{|CAT1755:DependsOn<Store>|}(\"^1.0\")", "\"03\""), Late("DependsOn<Store>(\"^1.0\")", "\"08\""));

    [Fact]
    public Task Two_in_one_document_move() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Press", "\"03\"", depends: "{|CAT1755:DependsOn<Store>|}(\"^1.0\")") + KitTest.Slot("Store", "\"07\"") + KitTest.Slot("Ink", "\"04\"", depends: "{|CAT1755:DependsOn<Paper>|}(\"^1.0\")") + KitTest.Slot("Paper", "\"20\""),
        KitTest.Slot("Press", "\"08\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Store", "\"07\"") + KitTest.Slot("Ink", "\"21\"", depends: "DependsOn<Paper>(\"^1.0\")") + KitTest.Slot("Paper", "\"20\""));
}
