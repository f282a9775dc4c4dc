using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Pin and version are one.</summary>
public sealed class CAT1762Tests
{
    private static string Pin(string pin) => KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\", Version = " + pin);

    [Fact]
    public Task Another_pin_becomes_the_version() => KitTest.VerifyFixAsync<WriteSlotField>(Pin("{|CAT1762:\"1.1.0\"|}"), Pin("\"1.2.0\""));

    [Fact]
    public Task Pins_become_versions_all_at_once() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Ink", "\"03\"", "TargetNamespace = \"ink\", Version = {|CAT1762:\"1.1.0\"|}") + KitTest.Slot("Press", "\"04\"", "TargetNamespace = \"press\", Version = {|CAT1762:\"9.0.0\"|}"),
        KitTest.Slot("Ink", "\"03\"", "TargetNamespace = \"ink\", Version = \"1.2.0\"") + KitTest.Slot("Press", "\"04\"", "TargetNamespace = \"press\", Version = \"1.2.0\""));

    [Fact]
    public Task A_pin_of_the_kit_is_mended_there() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Press", "\"03\"") + KitTest.Kit(slots: "Slot<Press>() with { Version = {|CAT1762:\"1.1.0\"|} }"),
        KitTest.Slot("Press", "\"03\"") + KitTest.Kit(slots: "Slot<Press>() with { Version = \"1.2.0\" }"));

    [Fact]
    public Task The_version_itself_is_let_through() => KitTest.VerifyAsync(Pin("\"1.2.0\""));
}
