using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>A range is written as the platform reads it.</summary>
public sealed class CAT1202Tests
{
    [Fact]
    public Task The_spellings_of_others() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Depends = [DependsOn("bp-aa", {|CAT1202:">= 1.0, < 2.0"|}), DependsOn("bp-bb", {|CAT1202:"v1.2.3"|}), DependsOn("bp-cc", {|CAT1202:"1.0.0 - 1.4.0"|})],
            """),
        BlueprintTest.Spec("""
            Depends = [DependsOn("bp-aa", ">=1.0 <2.0"), DependsOn("bp-bb", "1.2.3"), DependsOn("bp-cc", ">=1.0.0 <=1.4.0")],
            """));
}
