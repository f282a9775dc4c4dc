using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Least is not above most.</summary>
public sealed class CAT1115Tests
{
    [Fact]
    public Task They_change_places() => BlueprintTest.VerifyFixAsync<SwapRegions>(
        BlueprintTest.Spec("""
            Placement = new() { MinRegions = 3, MaxRegions = {|CAT1115:2|} },
            """),
        BlueprintTest.Spec("""
            Placement = new() { MinRegions = 2, MaxRegions = 3 },
            """));

    [Fact]
    public Task One_number_is_fine() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Placement = new() { MinRegions = 2, MaxRegions = 2 },
        """));
}
