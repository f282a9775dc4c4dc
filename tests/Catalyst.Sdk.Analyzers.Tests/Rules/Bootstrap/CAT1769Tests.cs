using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>The placement table fits the slots.</summary>
public sealed class CAT1769Tests
{
    private static string Rows(params string[] rows) => KitTest.Slot("Press", "\"03\"") + KitTest.Kit(placement: string.Join(", ", rows.Select(static r => "new() { " + r + ", Justification = \"why\" }")));

    [Theory]
    [InlineData("File = {|CAT1769:\"03-bp-press.yaml\"|}, Hr = \"bp-press\", Namespace = \"press\"")]
    [InlineData("File = \"03-press.yaml\", Hr = \"bp-press\", Namespace = {|CAT1769:\"print\"|}")]
    [InlineData("File = \"03-press.yaml\", Hr = \"bp-press\", Namespace = \"press\", Vcluster = {|CAT1769:PlacementTier.Rtz|}")]
    public Task A_row_that_says_something_else_than_the_slot_is_reported(string row) => KitTest.VerifyAsync(Rows(row));

    [Fact]
    public Task Two_rows_are_reported() => KitTest.VerifyAsync(Rows(
        "File = \"03-press.yaml\", Hr = \"bp-press\", Namespace = \"press\"", "File = \"03-press.yaml\", Hr = {|CAT1769:\"bp-press\"|}, Namespace = \"press\"", "File = {|CAT1769:\"03-press.yaml\"|}, Hr = \"bp-ink\", Namespace = \"ink\""));

    [Theory]
    [InlineData("Hr = \"bp-ink\", Namespace = \"ink\"")]
    [InlineData("File = \"04-ink.yaml\", Namespace = \"ink\"")]
    [InlineData("File = \"04-ink.yaml\", Hr = \"bp-ink\"")]
    public Task A_row_that_lacks_a_field_is_reported(string fields) => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"") + KitTest.Kit(placement: "{|CAT1769:new|}() { " + fields + ", Justification = \"why\" }"));

    [Fact]
    public Task What_the_slot_says_and_rows_of_others_are_let_through() => KitTest.VerifyAsync(Rows("File = \"03-press.yaml\", Hr = \"bp-press\", Namespace = \"press\"", "File = \"04-ink.yaml\", Hr = \"bp-ink\", Namespace = \"ink\""));
}
