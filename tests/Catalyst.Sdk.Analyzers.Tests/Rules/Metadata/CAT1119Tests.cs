using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Supported topologies are a set with something in it.</summary>
public sealed class CAT1119Tests
{
    [Fact]
    public Task The_second_goes() => BlueprintTest.VerifyFixAsync<RemoveRepeated>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton, {|CAT1119:TopologyMode.Singleton|}],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.Singleton],
                Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton },
            },
            """));

    [Fact]
    public Task An_empty_one_gets_the_default() => BlueprintTest.VerifyFixAsync<FillList>(
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = {|CAT1119:[]|},
                Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.ActiveActive },
            },
            """),
        BlueprintTest.Spec("""
            Topology = new()
            {
                Supported = [TopologyMode.ActiveActive],
                Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.ActiveActive },
            },
            """));
}
