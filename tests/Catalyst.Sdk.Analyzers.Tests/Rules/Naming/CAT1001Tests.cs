using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Naming;

/// <summary>A name has the platform's form.</summary>
public sealed class CAT1001Tests
{
    [Theory]
    [InlineData("Test", "bp-test")]
    [InlineData("bp-Test", "bp-test")]
    [InlineData("bp-2-test-", "bp-test")]
    public Task Mended(string name, string mended) => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("", attribute: $$"""{|CAT1001:"{{name}}"|}, "1.0.0" """), BlueprintTest.Spec("", attribute: $"\"{mended}\", \"1.0.0\" "));

    [Fact]
    public Task Nothing_to_make_a_name_of() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("", attribute: """{|CAT1001:"…"|}, "1.0.0", Folder = "test" """));
}
