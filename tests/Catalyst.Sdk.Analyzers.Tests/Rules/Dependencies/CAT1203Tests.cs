using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>A dependency stands once.</summary>
public sealed class CAT1203Tests
{
    [Fact]
    public Task The_second_goes() => BlueprintTest.VerifyFixAsync<RemoveRepeated>(
        BlueprintTest.Spec("""
            Depends = [DependsOn("bp-aa", "^1"), DependsOn({|CAT1203:"aa"|}, "^1"), DependsOn("bp-bb", "^1", alias: "x"), DependsOn("bp-cc", "^1", {|CAT1203:"x"|})],
            """),
        BlueprintTest.Spec("""
            Depends = [DependsOn("bp-aa", "^1"), DependsOn("bp-bb", "^1", alias: "x"), DependsOn("bp-cc", "^1")],
            """));
}
