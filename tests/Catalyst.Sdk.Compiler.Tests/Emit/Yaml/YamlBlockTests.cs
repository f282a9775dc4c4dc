using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Catalyst.Sdk.Compiler.Tests.Emit.Yaml;

/// <summary>Literal blocks give exactly their text back; what they could not give back has one line.</summary>
public sealed class YamlBlockTests
{
    [Theory]
    [InlineData("a\nb", "|-")]
    [InlineData("a\nb\n", "|")]
    [InlineData("a\n\n  b\n", "|")]
    [InlineData("a: b\n# c\n--- d\n", "|")]
    [InlineData("a", null)]
    [InlineData("a\n", null)]
    [InlineData("", null)]
    [InlineData("\n", null)]
    [InlineData("\na\nb", null)]
    [InlineData(" a\nb", null)]
    [InlineData("\ta\nb", null)]
    [InlineData("a\nb\n\n", null)]
    [InlineData("a\nb ", null)]
    [InlineData("a\nb \n", null)]
    [InlineData("a\r\nb", null)]
    [InlineData("a\nb\u0085c", null)]
    [InlineData("a\nb\u0000", null)]
    public void A_text_of_several_lines_is_a_block_when_it_can_be(string text, string? header) => Assert.Equal(header, YamlBlock.Header(text));

    [Fact]
    public void Every_block_reads_back_as_its_text() =>
        Text.SeededHolds(
            static text =>
            {
                if (YamlBlock.Header(text) is not { } header) return true;
                var written = new StringBuilder("before: 1\nkey:");
                YamlWriter.Scalar(written, new Model.DataString(text), 0, literal: true);
                var map = (YamlMappingNode)Load(written.Append("after: 2\n").ToString()).RootNode;
                var value = (YamlScalarNode)map.Children[1].Value;
                return map.Children.Count == 3 && value.Style == ScalarStyle.Literal && value.Value == text;
            },
            iter: 20_000);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf<string>("\n", "\n", "\n", "a", "b: c", "- ", "# ", "---", "...", "|", "\t", " ", "  ", "'", "\"", "{{", "%", "é", "\u2028"),
        Gen.Int[0, 0x10ffff].Where(static c => Rune.IsValid(c)).Select(static c => new Rune(c).ToString()))
        .Array[0, 9].Select(static parts => string.Concat(parts));

    private static YamlDocument Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Assert.Single(stream.Documents);
    }
}
