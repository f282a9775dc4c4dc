namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A baseline that cannot be read, at its place in the file; the release rules are silent.</summary>
public sealed class CAT1721Tests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("{\n  \"schema\": 1,\n  \"version\": oops\n}", 2)]
    [InlineData("[1]", 0)]
    [InlineData("{}", 0)]
    [InlineData("{ \"schema\": \"1\" }", 0)]
    [InlineData("{ \"schema\": 1, \"blueprint\": \"bp-test\" }", 0)]
    [InlineData("{ \"schema\": 1, \"blueprint\": \"bp-test\", \"version\": \"one\" }", 0)]
    [InlineData("{ \"schema\": 1, \"blueprint\": \"bp-other\", \"version\": \"1.0.0\" }", 0)]
    public async Task It_is_said_in_the_file(string text, int line)
    {
        var said = Assert.Single(await Releases.LiveAsync(text, Releases.Source("0.0.1")));
        var at = said.Location.GetLineSpan();
        Assert.Equal(("CAT1721", "baselines/bp-test.json", line), (said.Id, at.Path, at.StartLinePosition.Line));
    }

    [Fact]
    public async Task What_is_missing_or_of_another_shape_is_compared_with_nothing() =>
        Assert.Empty(await Releases.LiveAsync("{ \"schema\": 1, \"blueprint\": \"bp-test\", \"version\": \"1.0.0\", \"values\": [], \"crds\": {\"a\": 1}, \"files\": 3, \"renders\": { \"default\": { \"documents\": [1, null, {}] }, \"x\": 2 } }", Releases.Source("1.0.1")));

    /// <summary>Every cut and every changed character of a real one: a message or silence, never a crash.</summary>
    [Fact]
    public void No_text_crashes_the_reader()
    {
        var text = Releases.Baseline(Releases.Source("1.0.0", "public int V { get; init; } = 1;", """public V1ConfigMap A() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "k", RandomText(3) } } };"""));
        for (var i = 0; i < text.Length; i += 7)
            foreach (var cut in new[] { text[..i], text.Remove(i, 1), text.Insert(i, "\""), text.Insert(i, "[") })
                _ = Catalyst.Sdk.Compiler.Baselines.BaselineReader.Read(Microsoft.CodeAnalysis.Text.SourceText.From(cut));
    }
}
