using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalyst.Sdk.Testing;

/// <summary>
/// Reads YAML the way Kubernetes does, into JSON: YAML 1.1 scalars, of two equal keys the last one counts, keys become strings.
/// Deliberately apart from the reader of the native run: it is the oracle of that run's tests.
/// </summary>
internal static partial class KubernetesYaml
{
    [GeneratedRegex(@"^---(?:[ \t].*)?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentStart();

    /// <summary>All documents of a stream; empty ones are left out.</summary>
    /// <exception cref="FormatException">Not YAML, or a document that is not a mapping.</exception>
    public static IReadOnlyList<JsonObject> ReadDocuments(string text)
    {
        List<JsonObject> documents = [];
        foreach (var part in DocumentStart().Split(text.Replace("\r\n", "\n", StringComparison.Ordinal)))
        {
            switch (Read(part))
            {
                case null: break;
                case JsonObject document: documents.Add(document); break;
                default: throw new FormatException($"a document that is not a mapping:\n{part.Trim()}");
            }
        }

        return documents;
    }

    /// <summary>One document.</summary>
    /// <exception cref="FormatException">Not YAML.</exception>
    public static JsonNode? Read(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return null;
            parser.Consume<DocumentStart>();
            var node = new Reader(parser).Node();
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _)) throw new FormatException("more than one document");
            return node;
        }
        catch (YamlException e)
        {
            throw new FormatException($"not YAML, line {e.Start.Line}: {e.Message}\n{text.Trim()}", e);
        }
    }

    private sealed class Reader(IParser parser)
    {
        private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);

        public JsonNode? Node()
        {
            if (parser.TryConsume<AnchorAlias>(out var alias))
                return _anchors.TryGetValue(alias.Value.Value, out var known) ? known?.DeepClone() : throw new FormatException($"unknown anchor {alias.Value}");

            var anchor = parser.Accept<NodeEvent>(out var start) && !start.Anchor.IsEmpty ? start.Anchor.Value : null;
            var node = parser.Current switch
            {
                SequenceStart => Sequence(),
                MappingStart => Mapping(),
                _ => Scalar(parser.Consume<Scalar>()),
            };
            if (anchor is not null) _anchors[anchor] = node?.DeepClone();
            return node;
        }

        private JsonArray Sequence()
        {
            var array = new JsonArray();
            parser.Consume<SequenceStart>();
            while (!parser.TryConsume<SequenceEnd>(out _)) array.Add(Node());
            return array;
        }

        private JsonObject Mapping()
        {
            var own = new JsonObject();
            List<JsonObject> merged = [];
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var isMerge = parser.Accept<Scalar>(out var scalar) && scalar is { IsPlainImplicit: true, Value: "<<" };
                var key = Key(Node());
                var value = Node();
                if (!isMerge) own[key] = value;
                else merged.AddRange(value is JsonArray several ? several.OfType<JsonObject>() : value is JsonObject one ? [one] : throw new FormatException("<< of no mapping"));
            }

            foreach (var map in merged)
                foreach (var (key, value) in map)
                    if (!own.ContainsKey(key)) own[key] = value?.DeepClone();
            return own;
        }

        private static string Key(JsonNode? key) => key switch
        {
            JsonValue value when value.TryGetValue(out string? text) => text,
            JsonValue value when value.TryGetValue(out bool flag) => flag ? "true" : "false",
            JsonValue value when value.TryGetValue(out long number) => number.ToString(CultureInfo.InvariantCulture),
            JsonValue value => value.ToJsonString(),
            _ => throw new FormatException("a key that is no scalar"),
        };

        private static JsonNode? Scalar(Scalar scalar) => scalar.Tag.IsEmpty
            ? scalar.IsPlainImplicit ? PlainScalar.Resolve(scalar.Value) : JsonValue.Create(scalar.Value)
            : scalar.Tag.Value switch
            {
                "!" or "tag:yaml.org,2002:str" or "tag:yaml.org,2002:binary" => JsonValue.Create(scalar.Value),
                _ => PlainScalar.Resolve(scalar.Value),
            };
    }
}
