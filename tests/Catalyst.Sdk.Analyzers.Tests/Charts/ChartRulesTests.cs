using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Charts;

/// <summary>The shape of a Blueprint class.</summary>
public sealed class ChartRulesTests
{
    [Fact]
    public Task CAT1401_base_class() => BlueprintTest.VerifyAsync("""
        using Catalyst.Sdk;
        [Blueprint("bp-test", "1.0.0")]
        public sealed class {|CAT1401:Test|};
        """);

    [Theory]
    [InlineData("private int {|CAT1402:_port|} = 80;")]
    [InlineData("public int {|CAT1402:Port|} { get; set; }")]
    [InlineData("public event EventHandler? {|CAT1402:Changed|} { add { } remove { } }")]
    [InlineData("public {|CAT1402:Test|}(int port) { }")]
    public Task CAT1402_state(string member) => BlueprintTest.VerifyAsync(BlueprintTest.Class(member));

    [Theory]
    [InlineData("private const int Port = 80;")]
    [InlineData("private static readonly string[] Names = [\"a\"];")]
    [InlineData("private int Port => 80;")]
    public Task What_is_fixed_is_let_through(string member) => BlueprintTest.VerifyAsync(BlueprintTest.Class(member));
}
