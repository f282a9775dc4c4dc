using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>An alias is no other dependency's name.</summary>
public sealed class CAT1211Tests
{
    [Fact]
    public Task With_and_without_the_prefix() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Depends = [DependsOn("bp-cnpg", "^1", alias: {|CAT1211:"redis"|}), DependsOn("bp-redis", "^7"), DependsOn("bp-kafka", "^3", alias: "kafka")],
        """));
}
