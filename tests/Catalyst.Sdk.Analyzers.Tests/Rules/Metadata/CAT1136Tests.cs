using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Number of instances.</summary>
public sealed class CAT1136Tests
{
    [Fact]
    public Task Above() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        MultiInstance = new() { Enabled = true, MaxPerOrg = {|CAT1136:1001|} },
        """));

    [Fact]
    public Task No_limit() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        MultiInstance = new() { Enabled = true, MaxPerOrg = 0 },
        """));
}
