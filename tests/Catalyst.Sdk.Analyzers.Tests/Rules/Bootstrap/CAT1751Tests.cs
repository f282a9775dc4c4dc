using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>The console reads no letters.</summary>
public sealed class CAT1751Tests
{
    [Fact]
    public Task A_letter_is_told_about() => KitTest.VerifyAsync(KitTest.Slot("Press", "{|CAT1751:\"03a\"|}"));

    [Fact]
    public Task A_letter_from_a_constant_is_seen() => KitTest.VerifyAsync(KitTest.Slot("Press", "{|CAT1751:Slots.Press|}"), "internal static class Slots { public const string Press = \"0\" + \"3a\"; }");

    [Fact]
    public Task A_plain_number_is_not() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\""));
}
