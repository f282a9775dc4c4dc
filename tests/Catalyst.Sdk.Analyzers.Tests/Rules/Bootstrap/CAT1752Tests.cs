using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>A slot belongs to one release.</summary>
public sealed class CAT1752Tests
{
    [Fact]
    public Task A_taken_slot_is_reported_at_the_second() => KitTest.VerifyAsync(KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "{|CAT1752:\"03\"|}"));

    [Fact]
    public Task A_letter_makes_another_slot() => KitTest.VerifyAsync(KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "{|CAT1751:\"03a\"|}"));

    [Fact]
    public Task The_next_free_slot_is_taken() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Paper", "\"04\"") + KitTest.Slot("Press", "{|CAT1752:\"03\"|}"),
        KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Paper", "\"04\"") + KitTest.Slot("Press", "\"05\""));

    [Fact]
    public Task The_free_slot_comes_after_the_dependencies() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Ink", "\"03\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Press", "{|CAT1752:\"03\"|}", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Store", "\"02\""),
        KitTest.Slot("Ink", "\"03\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Press", "\"04\"", depends: "DependsOn<Store>(\"^1.0\")") + KitTest.Slot("Store", "\"02\""));

    [Fact]
    public Task Two_in_one_document_are_mended_one_after_the_other() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Paper", "{|CAT1752:\"03\"|}") + KitTest.Slot("Press", "\"07\"") + KitTest.Slot("Stamp", "{|CAT1752:\"07\"|}"),
        KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Paper", "\"04\"") + KitTest.Slot("Press", "\"07\"") + KitTest.Slot("Stamp", "\"08\""));
}
