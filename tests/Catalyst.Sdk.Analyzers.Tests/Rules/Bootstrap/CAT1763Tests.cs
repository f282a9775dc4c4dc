using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>The host has its reasons.</summary>
public sealed class CAT1763Tests
{
    private static string Host(string tier, string more = "") => KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\", Tier = " + tier + more);

    [Fact]
    public Task A_reason_is_left_to_fill_in() => KitTest.VerifyFixAsync<WriteSlotField>(
        Host("{|CAT1763:PlacementTier.Host|}"), Host("PlacementTier.Host", ", Justification = \"TODO: why no virtual cluster can have it\""));

    [Fact]
    public Task Rows_get_theirs_all_at_once() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Kit(placement: "new() { File = \"03-a.yaml\", Hr = {|CAT1763:\"bp-a\"|}, Namespace = \"a\" }, new() { File = \"04-b.yaml\", Hr = {|CAT1763:\"bp-b\"|}, Namespace = \"b\", Justification = \" \" }"),
        KitTest.Kit(placement: "new() { File = \"03-a.yaml\", Hr = \"bp-a\", Namespace = \"a\", Justification = \"TODO: why no virtual cluster can have it\" }, new() { File = \"04-b.yaml\", Hr = \"bp-b\", Namespace = \"b\", Justification = \"TODO: why no virtual cluster can have it\" }"));

    [Theory]
    [InlineData("PlacementTier.Host", ", Justification = \"Works on the nodes\"")]
    [InlineData("PlacementTier.Rtz", "")]
    [InlineData("PlacementTier.Host", ", TargetTier = PlacementTier.Rtz")]
    public Task A_reason_or_another_target_is_enough(string tier, string more) => KitTest.VerifyAsync(Host(tier, more));

    [Fact]
    public Task Another_target_than_today_needs_one() => KitTest.VerifyAsync(Host("{|CAT1763:PlacementTier.Rtz|}", ", TargetTier = PlacementTier.Host"));
}
