using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A default tier is allowed.</summary>
public sealed class CAT1116Tests
{
    [Fact]
    public Task It_is_allowed_then() => BlueprintTest.VerifyFixAsync<AddToList>(
        BlueprintTest.Spec("""
            DefaultPlacement = new() { Vcluster = {|CAT1116:PlacementTier.Mgmt|} },
            AllowedPlacements = [PlacementTier.Host],
            """),
        BlueprintTest.Spec("""
            DefaultPlacement = new() { Vcluster = PlacementTier.Mgmt },
            AllowedPlacements = [PlacementTier.Host, PlacementTier.Mgmt],
            """));

    [Fact]
    public Task An_empty_list_allows_all() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        DefaultPlacement = new() { Vcluster = PlacementTier.Mgmt }, AllowedPlacements = [],
        """));
}
