namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>The page of the language can't drift from the rows that are tested.</summary>
public sealed class LanguagePageTests
{
    [Fact]
    public void The_page_is_what_the_rows_say()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Catalyst.slnx"))) root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("the test runs outside the repository");
        var path = Path.Combine(root, "docs", "language.md");
        var page = LanguagePage.Write(LanguageCatalogue.Groups);
        if (Environment.GetEnvironmentVariable("CATALYST_WRITE_DOCS") is { Length: > 0 }) File.WriteAllText(path, page);
        Assert.True(string.Equals(page, File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal), "docs/language.md is not what the rows of the language say: run ./long docs and look at the difference");
    }
}
