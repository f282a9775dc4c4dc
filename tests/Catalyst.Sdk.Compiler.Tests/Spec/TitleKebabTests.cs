using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>The name that the controller makes of a title.</summary>
public sealed class TitleKebabTests
{
    /// <summary>The controller's own vectors.</summary>
    [Fact]
    public void As_the_controller_makes_it()
    {
        var vectors = JsonNode.Parse(File.ReadAllText(SharedFolder.Require("upstream", "check", "vectors.json")))!["titleToKebab"]!.AsArray();
        Assert.True(vectors.Count >= 8);
        Assert.All(vectors, static pair => Assert.Equal((string)pair![1]!, TitleKebab.Of((string)pair[0]!)));
    }

    [Theory]
    [InlineData("a..b//c", "a-b-c")]
    [InlineData("-Lead and trail-", "lead-and-trail")]
    [InlineData("C++ (native)", "c-native")]
    [InlineData("Größe", "gre")]
    public void What_is_no_letter_of_it_is_dropped(string title, string kebab) => Assert.Equal(kebab, TitleKebab.Of(title));
}
