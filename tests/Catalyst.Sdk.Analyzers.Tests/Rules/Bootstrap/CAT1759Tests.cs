using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>What the build cannot write.</summary>
public sealed class CAT1759Tests
{
    [Theory]
    [InlineData("{|CAT1759:new|}() { Slot = \"04\", Name = \"bp-print\", TargetNamespace = \"print\" }")]
    [InlineData("{|CAT1759:new|}() { Slot = \"04\", Version = \"1.0.0\", TargetNamespace = \"print\" }")]
    [InlineData("{|CAT1759:new|}() { Name = \"bp-print\", Version = \"1.0.0\", TargetNamespace = \"print\" }")]
    [InlineData("new() { Slot = \"04\", Name = {|CAT1759:Environment.MachineName|}, Version = \"1.0.0\", TargetNamespace = \"print\" }")]
    [InlineData("{|CAT1759:Slot<Bare>|}()")]
    public Task A_slot_that_says_too_little_is_refused(string slot) => KitTest.VerifyAsync(KitTest.Kit(slots: slot), """
        [Blueprint("bp-bare", "1.0.0")] public sealed class Bare : TeamBlueprint { protected override string Title => "Bare"; }
        """);

    [Fact]
    public Task Plain_manifests_have_no_slot() => KitTest.VerifyAsync("""
        [Blueprint("bp-plain", "1.0.0")]
        [{|CAT1759:BootstrapSlot("09", TargetNamespace = "plain")|}]
        public sealed class Plain : KustomizeBlueprint { public override BlueprintSpec Spec => new() { Card = new() { Title = "Plain" } }; }
        """);

    [Theory]
    [InlineData("new() { Slot = \"04\", Name = \"bp-print\", Version = \"1.0.0\", TargetNamespace = \"print\" }")]
    [InlineData("Slot<{|CS0246:Missing|}>()")]
    [InlineData("new() { Slot = {|CS0103:Missing|} }")]
    public Task Whole_and_half_typed_slots_are_not_reported(string slot) => KitTest.VerifyAsync(KitTest.Kit(slots: slot));
}
