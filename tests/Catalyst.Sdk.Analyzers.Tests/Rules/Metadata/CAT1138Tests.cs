using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>The bootstrap kit is not in the catalogue.</summary>
public sealed class CAT1138Tests
{
    [Fact]
    public Task It_is_unlisted() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(Source("Visibility = {|CAT1138:Visibility.Listed|},"), Source("Visibility = Visibility.Unlisted,"));

    [Theory]
    [InlineData("")]
    [InlineData("Visibility = Visibility.Private,")]
    public Task Fine(string entry) => BlueprintTest.VerifyAsync(Source(entry));

    [Fact]
    public Task Without_a_slot_it_may_be_listed() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("Visibility = Visibility.Listed,"));

    private static string Source(string entry) => BlueprintTest.Spec(entry, attribute: "\"bp-test\", \"1.0.0\"), BootstrapSlot(15") + """

        namespace Catalyst.Sdk
        {
            internal sealed class BootstrapSlotAttribute(int slot) : System.Attribute { public int Slot => slot; }
        }
        """;
}
