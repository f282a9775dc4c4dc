namespace Catalyst.Sdk.Tests;

/// <summary>Patterns as Go reads them; real Helm says the same in the parity runs of the twins.</summary>
public sealed class SchemaPatternTests
{
    [Theory]
    [InlineData("^(?:[ -~]*)$", "a", true)]
    [InlineData("^(?:[ -~]*)$", "\n", false)]
    [InlineData("^(?:[ -~]*)$", "a\n", false)]
    [InlineData("^a$|^b$", "b\n", false)]
    [InlineData("^[$]+$", "$$", true)]
    [InlineData("^a\\$", "a$\n", true)]
    public void The_end_of_a_pattern_is_the_end_of_the_text(string pattern, string text, bool matches) => Assert.Equal(matches, SchemaPattern.IsMatch(text, pattern));
}
