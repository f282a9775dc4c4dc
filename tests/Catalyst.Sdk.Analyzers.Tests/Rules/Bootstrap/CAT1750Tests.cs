using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Slots and files have a form.</summary>
public sealed class CAT1750Tests
{
    [Theory]
    [InlineData("\"2\"")]
    [InlineData("\"02A\"")]
    [InlineData("\"02ab\"")]
    [InlineData("\"two\"")]
    [InlineData("\"\"")]
    [InlineData("\"0002\"")]
    public Task A_slot_of_another_form_is_refused(string slot) => KitTest.VerifyAsync(KitTest.Slot("Press", "{|CAT1750:" + slot + "|}"));

    [Theory]
    [InlineData("03-press.yml")]
    [InlineData("3-press.yaml")]
    [InlineData("04-press.yaml")]
    [InlineData("03-Press.yaml")]
    [InlineData("a/03-press.yaml")]
    public Task A_file_of_another_form_is_refused(string file) => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", $"TargetNamespace = \"press\", File = {{|CAT1750:\"{file}\"|}}"));

    [Fact]
    public Task Plan_and_table_are_looked_at_too() => KitTest.VerifyAsync(KitTest.Kit(
        expected: "new() { Slot = {|CAT1750:\"first\"|}, Name = \"bp-press\" }",
        placement: "new() { File = {|CAT1750:\"press.yaml\"|}, Hr = \"bp-press\", Namespace = \"press\", Justification = \"why\" }"));

    [Theory]
    [InlineData("\"03\"", null)]
    [InlineData("\"103\"", null)]
    [InlineData("\"03\"", "TargetNamespace = \"press\", File = \"03-bp-press.yaml\"")]
    [InlineData("\"03\"", "TargetNamespace = \"press\", File = \"03-other-name.yaml\"")]
    public Task What_upstream_reads_is_let_through(string slot, string? fields) => KitTest.VerifyAsync(KitTest.Slot("Press", slot, fields));
}
