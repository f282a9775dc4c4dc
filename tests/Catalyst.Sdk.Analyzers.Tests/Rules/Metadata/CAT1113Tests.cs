using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A default is a mode.</summary>
public sealed class CAT1113Tests
{
    [Fact]
    public Task The_defaults_become_modes() => BlueprintTest.VerifyFixAsync<AddToList>(
        BlueprintTest.Spec("""
            Placement = new()
            {
                Modes = [PlacementMode.Singleton],
                Default = {|CAT1113:PlacementMode.ActivePassive|},
            },
            """),
        BlueprintTest.Spec("""
            Placement = new()
            {
                Modes = [PlacementMode.Singleton, PlacementMode.ActivePassive],
                Default = PlacementMode.ActivePassive,
            },
            """));

    [Fact]
    public Task A_list_on_lines_of_its_own_stays_one() => BlueprintTest.VerifyFixAsync<AddToList>(
        BlueprintTest.Spec("""
            Placement = new()
            {
                Modes =
                [
                    PlacementMode.Singleton,
                    PlacementMode.ActiveActive, // both
                ],
                Default = PlacementMode.Singleton,
                DefaultOnMultiRegion = {|CAT1113:PlacementMode.ActiveHotStandby|},
            },
            """),
        BlueprintTest.Spec("""
            Placement = new()
            {
                Modes =
                [
                    PlacementMode.Singleton,
                    PlacementMode.ActiveActive, // both
                    PlacementMode.ActiveHotStandby,
                ],
                Default = PlacementMode.Singleton,
                DefaultOnMultiRegion = PlacementMode.ActiveHotStandby,
            },
            """));

    [Fact]
    public Task Without_modes_any_default_will_do() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Placement = new() { Default = PlacementMode.ActiveActive },
        """));
}
