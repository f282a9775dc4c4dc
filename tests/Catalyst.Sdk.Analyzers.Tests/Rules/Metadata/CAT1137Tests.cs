using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Place in the navigation.</summary>
public sealed class CAT1137Tests
{
    [Fact]
    public Task Above() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        ConsoleUI = new() { SidebarOrder = {|CAT1137:101|} },
        """));

    [Fact]
    public Task The_limit_itself() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        ConsoleUI = new() { SidebarOrder = 100 },
        """));
}
