using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Naming;

/// <summary>A folder bears the name.</summary>
public sealed class CAT1007Tests
{
    [Theory]
    [InlineData("platform/tests", "platform/test")]
    [InlineData("bp-test", "test")]
    public Task The_name_is_written(string folder, string mended) => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("", attribute: $$"""
            "bp-test", "1.0.0", Folder = {|CAT1007:"{{folder}}"|}
            """), BlueprintTest.Spec("", attribute: $"\"bp-test\", \"1.0.0\", Folder = \"{mended}\""));

    [Theory]
    [InlineData("\"bp-test\", \"1.0.0\", Folder = \"products/test\"", "Test")]
    [InlineData("\"bp-catalyst-platform\", \"1.0.0\", Folder = \"products/catalyst\"", "Catalyst Platform")]
    public Task Fine(string attribute, string title) => BlueprintTest.VerifyAsync(BlueprintTest.Spec("", attribute: attribute, title: title));
}
