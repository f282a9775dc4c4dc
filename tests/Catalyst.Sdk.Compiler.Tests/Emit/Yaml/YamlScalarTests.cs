using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Catalyst.Sdk.Compiler.Tests.Emit.Yaml;

public sealed class YamlScalarTests
{
    /// <summary>What YAML 1.1 or 1.2 resolves to another type when plain (the type repository of 1.1, the core schema of 1.2),
    /// and what is not a plain scalar at all.</summary>
    public static readonly TheoryData<string> Traps =
    [
        "", " ", " a", "a ", "~", "null", "Null", "NULL",
        "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE", "false", "False", "FALSE",
        "0", "1", "-1", "+1", "007", "0777", "0o14", "0x1F", "-0x1f", "0b101", "1_000", "685_230", "+12_3",
        "1.", "1.5", "-1.5", ".5", "+.5", "1e3", "1E3", "1e+06", "1.5e-3", "12e03", "1_0.5", "6.8523015e+5", "685.230_15e+03",
        ".inf", ".Inf", ".INF", "-.inf", "+.INF", ".nan", ".NaN", ".NAN",
        "190:20:30", "-190:20:30.15", "12:30", "12:30:45", "1:00",
        "2001-12-14", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10",
        "<<", "=", "---", "...", "--- a", "- a", "-", "? a", "?", ": a", ":", "a: b", "a:", "a #b", "#", "#a", "a # b",
        "[a]", "{a: 1}", "]", "}", ",", "&a", "*a", "!a", "!!str a", "|", ">", "'a'", "\"a\"", "%a", "@a", "`a",
        "a\nb", "a\n", "\n", "\t", "a\tb", "a\r\nb", "\u0085", "\u2028", "\ufeffa", "\u0000", "\u001b[0m", "{{ .Values.x }}",
    ];

    [Theory, MemberData(nameof(Traps))]
    public void A_string_that_looks_like_something_else_is_quoted(string value)
    {
        Assert.StartsWith("\"", YamlWriter.Scalar(value), StringComparison.Ordinal);
        Assert.Equal(value, InMapping(YamlWriter.Scalar(value)).Value);
    }

    [Theory]
    [InlineData("vllm/vllm-openai"), InlineData("meta-llama/Llama-3.1-8B-Instruct"), InlineData("v0.6.4"), InlineData("1.2.3"), InlineData("/metrics"), InlineData("30s"),
     InlineData("100Gi"), InlineData("http://example.org:8080/a?b=c"), InlineData("High-throughput LLM inference"), InlineData("a.b/c-d_e"), InlineData("yesterday"), InlineData("nullable"),
     InlineData("^1.0"), InlineData("1.2.3.4"), InlineData("a, b and c")]
    public void Ordinary_text_stays_plain(string value)
    {
        Assert.Equal(value, YamlWriter.Scalar(value));
        Assert.Equal((value, ScalarStyle.Plain), (InMapping(value).Value, InMapping(value).Style));
    }

    [Fact]
    public void Every_string_reads_back_as_itself_after_a_key_a_dash_and_as_a_key() =>
        Text.SeededHolds(
            static value =>
            {
                var scalar = YamlWriter.Scalar(value);
                if (scalar.Contains('\n', StringComparison.Ordinal)) return false;
                var item = (YamlSequenceNode)Load("- " + scalar + "\n- next\n").RootNode;
                var key = (YamlMappingNode)Load(scalar + ": 1\nnext: 2\n").RootNode;
                return InMapping(scalar).Value == value && ((YamlScalarNode)item.Children[0]).Value == value && ((YamlScalarNode)key.Children[0].Key).Value == value;
            },
            iter: 20_000);

    [Fact]
    public void A_plain_scalar_is_text_to_the_resolver() =>
        Text.SeededHolds(static value => !YamlScalar.IsPlain(value) || Infrastructure.OracleYaml.Read("- " + value + "\n")![0]!.GetValue<object>() is string, iter: 20_000);

    /// <summary>Strings near the borders: single characters of all planes, words of YAML, digits and signs, glued together.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf<string>("yes", "no", "on", "null", "~", "true", "0x", "0o", "e", "1", "07", "-", "+", ".", ":", ": ", " #", "#", "_", ".inf", ".nan", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "\\", "%", "@", "`", " ", "\n", "\t", "a", "Z", "é", "=", "<<", "2001-01-01", "{{", "}}"),
        Gen.Int[0x20, 0x7e].Select(static c => ((char)c).ToString()),
        Gen.Int[0, 0x10ffff].Where(static c => Rune.IsValid(c)).Select(static c => new Rune(c).ToString()))
        .Array[0, 6].Select(static parts => string.Concat(parts));

    private static YamlScalarNode InMapping(string scalar)
    {
        var map = (YamlMappingNode)Load("before: 1\nkey: " + scalar + "\nafter: 2\n").RootNode;
        Assert.Equal(3, map.Children.Count);
        return (YamlScalarNode)map.Children[1].Value;
    }

    private static YamlDocument Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Assert.Single(stream.Documents);
    }
}
