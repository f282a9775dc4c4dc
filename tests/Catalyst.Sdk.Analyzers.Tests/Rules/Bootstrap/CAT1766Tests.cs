using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Charts say where they go.</summary>
public sealed class CAT1766Tests
{
    [Fact]
    public Task The_short_name_is_offered() => KitTest.VerifyFixAsync<WriteSlotField>(KitTest.Slot("Press", "{|CAT1766:\"03\"|}", ""), KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\""));

    [Fact]
    public Task All_get_theirs_at_once() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Ink", "{|CAT1766:\"03\"|}", "Timeout = \"15m\"") + KitTest.Slot("Press", "{|CAT1766:\"04\"|}", ""),
        KitTest.Slot("Ink", "\"03\"", "Timeout = \"15m\", TargetNamespace = \"ink\"") + KitTest.Slot("Press", "\"04\"", "TargetNamespace = \"press\""));

    [Fact]
    public Task A_slot_of_the_kit_gets_one_too() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Kit(slots: "new() { Slot = {|CAT1766:\"03\"|}, Name = \"bp-press\", Version = \"1.0.0\" }"), KitTest.Kit(slots: "new() { Slot = \"03\", Name = \"bp-press\", Version = \"1.0.0\", TargetNamespace = \"press\" }"));

    [Fact]
    public Task A_namespace_is_enough() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"default\""));
}
