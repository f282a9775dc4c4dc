using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Naming;

/// <summary>A version has three numbers, a pre-release in lower case, and nothing else.</summary>
public sealed class CAT1002Tests
{
    [Theory]
    [InlineData("v1.2.3", "1.2.3")]
    [InlineData("1.2", "1.2.0")]
    [InlineData("1", "1.0.0")]
    [InlineData("1.2.3+build.7", "1.2.3")]
    [InlineData("1.02.3-RC.1", "1.2.3-rc.1")]
    public Task Mended(string version, string mended) => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("", attribute: $$"""
            "bp-test", {|CAT1002:"{{version}}"|}
            """), BlueprintTest.Spec("", attribute: $"\"bp-test\", \"{mended}\""));

    [Theory]
    [InlineData("latest")]
    [InlineData("1.2.3.4")]
    [InlineData("")]
    public Task Nobody_knows_which(string version) => BlueprintTest.VerifyAsync(BlueprintTest.Spec("", attribute: $$"""
        "bp-test", {|CAT1002:"{{version}}"|}
        """));

    /// <summary>The literal is mended where it stands.</summary>
    [Fact]
    public Task A_constant_is_mended_by_its_author() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("", "private const string Number = \"v1.0.0\";", attribute: """
        "bp-test", {|CAT1002:Number|}
        """));
}
