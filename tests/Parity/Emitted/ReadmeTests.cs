using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>The table of values in the chart's README against the record: its members, their documentation in the source, and <c>values.yaml</c>.</summary>
public sealed partial class ReadmeTests
{
    [GeneratedRegex(@"(?:/// <summary>(?<doc>[^\n]*)</summary>\s+)?(?:\[[^\n]*\]\s+)*public (?:required |virtual |override )?(?<type>[\w<>?]+) (?<name>\w+) \{ get; init; \}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"^public (?:sealed |abstract )?record (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Record();

    [Fact]
    public void Every_value_of_vllm_is_a_row_with_its_default_and_its_documentation()
    {
        var emitted = EmittedSamples.Of("bp-vllm");
        var rows = emitted.Files["chart/README.md"].Split('\n').Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(static l => l.Trim('|', ' ').Split(" | ").Select(static c => c.Trim().Replace("\\|", "|", StringComparison.Ordinal)).ToArray())
            .Select(static c => (Key: c[0], Default: c[2], Description: c.Length > 3 ? c[3] : "")).ToList();
        var defaults = (JsonObject)KubernetesYaml.Read(emitted.Files["chart/values.yaml"])!;

        var expected = Expected(typeof(Samples.Vllm.VllmChartValues), defaults, "", Documentation()).ToList();
        Assert.True(expected.Count > 60, $"{expected.Count} values");
        Assert.Equal(expected.Select(static e => e.Key + ": " + e.Description), rows.Select(static r => (r.Key + ": " + r.Description)));
        foreach (var (row, (key, value, _)) in rows.Zip(expected))
        {
            if (row.Default.Length == 0) continue;
            var shown = row.Default.Trim('`');
            var parsed = shown == "nil" ? null : JsonNode.Parse(shown);
            Assert.True(JsonNode.DeepEquals(value, parsed), $"{key}: {shown} for {value?.ToJsonString()}");
        }
    }

    /// <summary>The members as reflection has them; a record has a row of its own where it is documented.</summary>
    private static IEnumerable<(string Key, JsonNode? Default, string Description)> Expected(Type record, JsonObject defaults, string prefix, Dictionary<(string, string), string> docs)
    {
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(static p => Depth(p.DeclaringType)).ThenBy(static p => p.MetadataToken))
        {
            if (property.Name == "EqualityContract") continue;
            var key = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var doc = docs.GetValueOrDefault((property.DeclaringType!.Name, property.Name), "");
            if (property.PropertyType.Namespace!.StartsWith("Samples.", StringComparison.Ordinal))
            {
                if (doc.Length > 0) yield return (prefix + key, null, doc);
                foreach (var inner in Expected(property.PropertyType, (JsonObject)defaults[key]!, prefix + key + ".", docs)) yield return inner;
            }
            else
            {
                yield return (prefix + key, defaults[key], doc);
            }
        }
    }

    /// <summary>The members that a record has from its base stand first.</summary>
    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);

    private static Dictionary<(string, string), string> Documentation()
    {
        var docs = new Dictionary<(string, string), string>();
        foreach (var source in SourceFolder.Files("Vllm").Concat(SourceFolder.Files("PlatformLibrary")).Select(static f => File.ReadAllText(f).ReplaceLineEndings("\n")))
        {
            var starts = Record().Matches(source);
            foreach (var (start, end) in starts.Zip(starts.Skip(1).Select(static m => m.Index).Append(source.Length)))
                foreach (Match property in Property().Matches(source[start.Index..end]))
                    docs[(start.Groups["name"].Value, property.Groups["name"].Value)] = property.Groups["doc"].Value;
        }

        return docs;
    }
}
