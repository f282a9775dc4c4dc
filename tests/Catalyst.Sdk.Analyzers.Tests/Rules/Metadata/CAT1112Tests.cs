using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Placement modes are not empty.</summary>
public sealed class CAT1112Tests
{
    [Fact]
    public Task The_default_is_a_mode() => BlueprintTest.VerifyFixAsync<FillList>(
        BlueprintTest.Spec("""
            Placement = new() { Modes = {|CAT1112:[]|}, Default = PlacementMode.ActiveActive },
            """),
        BlueprintTest.Spec("""
            Placement = new() { Modes = [PlacementMode.ActiveActive], Default = PlacementMode.ActiveActive },
            """));

    [Fact]
    public Task Anything_can_be_alone() => BlueprintTest.VerifyFixAsync<FillList>(
        BlueprintTest.Spec("""
            Placement = new() { Modes = {|CAT1112:[]|} },
            """),
        BlueprintTest.Spec("""
            Placement = new() { Modes = [PlacementMode.Singleton] },
            """));

    [Fact]
    public Task No_list_is_no_empty_list() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Placement = new() { MinRegions = 1 },
        """));
}
