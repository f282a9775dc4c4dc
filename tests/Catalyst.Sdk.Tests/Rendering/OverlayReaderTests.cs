using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>Helm's fromYaml, which reads as the reader of values files does, is the oracle.</summary>
public sealed class OverlayReaderTests
{
    private static readonly string[] Files =
    [
        "", "\n", "# only a comment\n", "---\n", "---\na: 1\n", "a: 1\n---\nb: 2\n", "a: 1\n...\n", "%YAML 1.1\n---\na: 1\n", "{a: 1, b: [x, y], c: {d: ~}}", "a:\nb: ~\nc: null\n", "a: &x {b: 1}\nc: *x\n",
        "base: &b\n  x: 1\n  y: 2\nuse:\n  <<: *b\n  y: 3\n", "base: &b {x: 1}\nuse:\n  y: 3\n  <<: *b\n", "a: &b {x: 1}\nc: &d {x: 2, z: 9}\ne:\n  <<: [*b, *d]\n", "a: |\n  line\n  two\n", "a: >-\n  folded\n  text\n\n  more\n",
        "a: |+\n  keep\n\n", "a: !!str 12\nb: !!int \"12\"\nc: !!float 1\nd: !!bool \"yes\"\ne: !!null \"\"\n", "a: !custom x\n", "a: !!binary aGVsbG8=\n", "1: one\ntrue: yes\n~: nil\n1.5: f\n0x10: hex\n", "'1': one\n\"yes\": y\n",
        "a: 'it''s'\nb: \"tab\\t\\u00e9\\x41\"\n", "a: 2024-01-02\nb: 2024-01-02T03:04:05Z\n", "- a\n- b\n", "text", "12", "a: 1\na: 2\n", "a: {b: 1}\na: {c: 2}\n", "a: [1, 2,]\n", "a: b: c\n", "a: [1\n", "\ta: 1\n", "a: *nope\n", "a: \"\n",
        "a: @x\n", "a: `x\n", "a: %x\n", "? complex\n: value\n", "? [a]\n: value\n", "a: - b\n", "a:\n- b\n- c: d\n  e: f\n", "a: 0o17\nb: 017\nc: 0x1f\nd: 0b11\ne: 1_000\nf: 08\ng: 1e3\nh: .5\ni: 5.\nj: +1\nk: -0\n", "a: .inf\n", "a: .nan\n",
        "a: 9223372036854775807\nb: 9223372036854775808\nc: 18446744073709551616\nd: 9007199254740993\ne: 1e400\nf: 0xffffffffffffffffff\n", "a: 1:20\nb: 190:20:30\n", "a: \"x\n  y\n\n  z\"\n", "a: x #comment\nb: x#y\n", "a: \"\\ud83d\\ude00\"\n", "a: \u0085b\n",
        "a: y\nb: N\nc: on\nd: Off\ne: yEs\nf: TRUE\n", "a: =\nb: <<\n", "<<: {a: 1}\nb: 2\n", "<<: x\n", "a: ''\nb: \"\"\nc: \n", "x:\n  - \n  - ~\n", "a: &anchor\nb: *anchor\n", "a: !!map {}\nb: !!seq []\n", "a: [a, [b, {c: d}]]\n", "{\"a\":1,\"b\":\"\\u003c\"}", "a: \"\\/\"\n", "\ufeffa: 1\n", "a: 1\r\nb: 2\r\n",
    ];

    [Fact]
    public void Files_are_read_as_Helm_reads_them() => Compare(Files);

    // Inside a flow sequence YamlDotNet's parser takes "?a" and "a:" for texts, go-yaml for pairs.
    [Fact]
    public void Scalars_are_read_as_Helm_reads_them() =>
        Compare([.. Texts.AllAwkward.Where(static t => t.Length < 60).SelectMany(static t => t is "?a" or "a:" ? [$"a: {t}", $"{t}: 1"] : new[] { $"a: {t}", $"{t}: 1", $"[{t}]", $"a: [{t}, b]" })]);

    [Fact]
    public void What_Helm_writes_is_read_back()
    {
        Documents.Any.Array[200].SeededAll(static documents =>
        {
            var inputs = documents.Select(static d => (JsonNode?)new JsonObject { ["document"] = d?.DeepClone() }).ToList();
            var yaml = HelmFunctions.Print("toYaml .", inputs);
            Compare([.. yaml.Where(static y => y.Length > 0)]);
        }, iter: 3, threads: 1, print: static _ => "a batch");
    }

    // Without anchors: the two parsers end an anchor's name at different characters.
    [Fact]
    public void Soup_is_refused_or_read_as_Helm_does() =>
        Texts.Any.Array[1, 4].Select(static t => string.Concat(t.Select(static (x, i) => i % 2 == 0 ? x : ": " + x + "\n")).Replace("&", "", StringComparison.Ordinal)).Array[300].SeededAll(static soups => Compare(soups), iter: 3, threads: 1, print: static _ => "a batch");

    /// <summary>Helm's result of a mapping. What only one side takes as YAML is a matter of YamlDotNet's parser: it is counted, and must be rare.</summary>
    private static void Compare(IReadOnlyList<string> texts)
    {
        var printed = HelmFunctions.Print("$m := fromYaml . }}{{ if hasKey $m \"Error\" }}!{{ else }}{{ toJson $m }}{{ end", [.. texts.Select(static t => (JsonNode?)JsonValue.Create(t))]);
        var wrong = new List<string>();
        var (refused, taken) = (0, 0);
        foreach (var (text, helm) in texts.Zip(printed))
        {
            var ours = Read(text);
            if (ours == helm) continue;
            if (ours == "!") refused++;
            else if (helm == "!") taken++;
            else wrong.Add($"{JsonValue.Create(text).ToJsonString()}\n-- helm {helm}\n-- ours {ours}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {texts.Count} differ ({refused} refused by us only, {taken} by Helm only):\n" + string.Join("\n", wrong.OrderBy(static w => w.Length).Take(25)));
        Assert.True(refused * 20 <= texts.Count && taken * 20 <= texts.Count, $"of {texts.Count}, {refused} are refused by us only, {taken} by Helm only");
    }

    private static string Read(string text)
    {
        try
        {
            return GoJson.Write(OverlayReader.Read(text));
        }
        catch (ValuesException)
        {
            return "!";
        }
    }
}
