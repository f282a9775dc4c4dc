using System.Text;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Kustomize;

/// <summary>Escaped text under Flux's substitution is the author's text again.</summary>
public sealed class FluxTextTests
{
    [Theory]
    [InlineData("${A}", "$${A}")]
    [InlineData("$A $(A) a$", "$A $(A) a$")]
    [InlineData("$$", "$$$$")]
    [InlineData("$${A}", "$$$${A}")]
    [InlineData("\uFDD0A\uFDD1", "${A}")]
    [InlineData("$\uFDD0A\uFDD1", "$$${A}")]
    public void Forms(string text, string expected) => Assert.Equal(expected, Compiler.Kustomize.FluxText.Escaped(text));

    [Fact]
    public void Flux_reads_back_what_was_meant() =>
        Choose("$", "{", "}", "a", "A", "${A}", "$$", "\uFDD0A\uFDD1", " ").Array[0, 12].Select(static parts => string.Concat(parts))
            .SeededAll(static text => Assert.Equal(text.Replace("\uFDD0A\uFDD1", "value", StringComparison.Ordinal), Substituted(Compiler.Kustomize.FluxText.Escaped(text))), iter: 5000);

    /// <summary>As Flux's scanner reads: <c>${</c> begins a name up to the brace, two dollar signs are one, all else is text.</summary>
    private static string Substituted(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == '$' && next == '{')
            {
                var end = text.IndexOf('}', i);
                Assert.Equal("A", text[(i + 2)..end]);
                result.Append("value");
                i = end;
            }
            else
            {
                if (text[i] == '$' && next == '$') i++;
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static Gen<string> Choose(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
