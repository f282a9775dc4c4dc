using System.Globalization;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Parity.Comparison;

/// <summary>The reader against real Helm: what `toJson` prints of a value is what Kubernetes' YAML reader made of it.</summary>
public sealed class KubernetesYamlTests
{
    private static readonly string[] Scalars =
    [
        "", "~", "null", "Null", "nULL", "y", "Y", "n", "yes", "No", "on", "OFF", "oN", "true", "True", "tRUE", "0", "007", "08", "0o17", "0x1F", "0b101", "-0x1F",
        "1_000", "+5", "-5", "1e3", "1e+06", "1.", ".5", "-.5", "+.5", "._5", "1.5e-3", "1e", "0x", "1:30", "2001-01-01", "2001-01-01T00:00:00Z", "v1", "1Gi", "+", ".", "-a",
        "1.10", "9007199254740993", "123456789012345678901234567890", "'007'", "\"yes\"", "a #b", "a#b", "!!str 5", "!!int \"5\"", "[1, on, a]", "{a: 1, y: 2}", "|-\n    text\n    more",
    ];

    [Fact]
    public async Task Scalars_mean_what_they_mean_to_Helm()
    {
        var chart = TinyChart.Write("{{ range $k, $v := .Values.all }}{{ $k }}={{ kindOf $v }} {{ toJson $v }}\n{{ end }}");
        var overlay = "all:\n" + string.Concat(Scalars.Select(static (s, i) => FormattableString.Invariant($"  k{i:000}: {s}\n")));
        var result = await TestHelm.Require().RunAsync(["template", "rel", chart, "-f", "-", "--debug"], overlay, TestContext.Current.CancellationToken);
        var lines = result.Output.Split('\n').Where(static l => l.StartsWith('k') && l.Contains('=', StringComparison.Ordinal))
            .ToDictionary(static l => l[..4], static l => l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

        var read = KubernetesYaml.Read(overlay)!["all"]!.AsObject();
        Assert.Equal(Scalars.Length, read.Count);
        List<string> wrong = [];
        foreach (var (key, value) in read)
        {
            // Helm drops a null of a values file that has no default: no line, and null here.
            var expected = lines.TryGetValue(key, out var json) ? json : "null";
            // Values reach a template as doubles: an integer past 2^53 is read as the double that Helm has of it.
            var had = value is JsonValue number && number.TryGetValue(out long integer) && Math.Abs((double)integer) > 1L << 52 ? JsonValue.Create((double)integer) : value?.DeepClone();
            var differences = CanonicalJson.Differences([new() { ["v"] = JsonNode.Parse(expected) }], [new() { ["v"] = had }]);
            if (differences.Count > 0) wrong.Add($"{Scalars[int.Parse(key[1..], CultureInfo.InvariantCulture)]}: {differences[0]}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_last_of_two_equal_keys_counts() => Assert.Equal("""{"a":2}""", KubernetesYaml.Read("a: 1\na: 2")!.ToJsonString());

    [Fact]
    public void Keys_become_strings() => Assert.Equal("""{"true":1,"15":2,"a":3}""", KubernetesYaml.Read("y: 1\n017: 2\na: 3")!.ToJsonString());

    [Fact]
    public void Empty_documents_are_left_out() => Assert.Equal(2, KubernetesYaml.ReadDocuments("---\n# c\n---\na: 1\n--- # x\nb: |\n  ---\n---\n").Count);

    [Fact]
    public void A_document_that_is_no_mapping_is_refused() => Assert.Throws<FormatException>(() => KubernetesYaml.ReadDocuments("---\n- 1\n"));

    [Fact]
    public void Broken_YAML_is_refused() => Assert.Throws<FormatException>(() => KubernetesYaml.Read("a: b: c"));
}
