using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>What an operator makes.</summary>
public sealed class CAT1141Tests
{
    [Fact]
    public Task The_Blueprint() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        ProducesInstances = {|CAT1141:new|}() { Kind = "Cluster" },
        """));

    [Fact]
    public Task Both() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        ProducesInstances = new() { Kind = "Cluster", InstanceBlueprint = "bp-postgres" },
        """));
}
