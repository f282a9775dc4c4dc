using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>A range holds some version.</summary>
public sealed class CAT1212Tests
{
    [Fact]
    public Task Parts_that_exclude_each_other() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Depends = [DependsOn("bp-cnpg", {|CAT1212:"<1.0 >=2.0"|}), DependsOn("bp-redis", ">=1.0 <2.0")],
        Upgrades = new() { From = ["0.x", {|CAT1212:"~1.2 ^2"|}], Blocks = [{|CAT1212:"<0.0.0-0"|}, "1.2.x >1.2.3"] },
        """));
}
