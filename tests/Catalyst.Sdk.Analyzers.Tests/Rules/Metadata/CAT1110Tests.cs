using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A lifetime has one unit that the platform reads.</summary>
public sealed class CAT1110Tests
{
    [Fact]
    public Task Weeks_and_words_become_the_platforms_units() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Rotation =
            [
                new() { Kind = "a", Ttl = {|CAT1110:"2w"|} },
                new() { Kind = "b", Ttl = {|CAT1110:"12 Hours"|} },
                new() { Kind = "c", Ttl = "90d" },
            ],
            """),
        BlueprintTest.Spec("""
            Rotation =
            [
                new() { Kind = "a", Ttl = "14d" },
                new() { Kind = "b", Ttl = "12h" },
                new() { Kind = "c", Ttl = "90d" },
            ],
            """));

    [Fact]
    public Task Nobody_knows_how_long_that_is() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Rotation = [new() { Kind = "a", Ttl = {|CAT1110:"ninety days"|} }, new() { Kind = "a", Ttl = {|CAT1110:""|} }],
        """));
}
