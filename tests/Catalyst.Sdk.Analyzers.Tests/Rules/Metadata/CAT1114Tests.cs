using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Regions are one to five.</summary>
public sealed class CAT1114Tests
{
    [Fact]
    public Task Both_numbers() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Placement = new() { MinRegions = {|CAT1114:0|}, MaxRegions = {|CAT1114:6|} },
        """));

    [Fact]
    public Task The_limits_themselves() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Placement = new() { MinRegions = 1, MaxRegions = 5 },
        """));
}
