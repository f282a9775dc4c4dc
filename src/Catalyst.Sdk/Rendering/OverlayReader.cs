using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalyst.Sdk;

/// <summary>Reads YAML as Helm reads a values file: YAML 1.1 scalars, no dates, later keys win, merge keys and aliases are resolved (decision 45).</summary>
internal static class OverlayReader
{
    /// <summary>The mapping of the first document; an empty one for an empty text.</summary>
    /// <exception cref="ValuesException">The text is no YAML, or no mapping.</exception>
    public static JsonObject Read(string yaml) => ReadNode(yaml) switch
    {
        null => [],
        JsonObject map => map,
        _ => throw new ValuesException("The values are no YAML mapping."),
    };

    /// <summary>Any document.</summary>
    /// <exception cref="ValuesException">The text is no YAML.</exception>
    public static JsonNode? ReadNode(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml.TrimStart('\ufeff')));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return null;
            return Value(parser, new Dictionary<AnchorName, JsonNode?>());
        }
        catch (InvalidOperationException e)
        {
            // YamlDotNet's scanner stumbles over some malformed flow sequences.
            throw new ValuesException("The values are no YAML.", e);
        }
        catch (YamlException e)
        {
            throw new ValuesException($"The values are no YAML: line {e.Start.Line}, column {e.Start.Column}: {e.Message}", e);
        }
    }

    private static JsonNode? Value(Parser parser, Dictionary<AnchorName, JsonNode?> anchors)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return anchors.TryGetValue(alias.Value, out var known) ? known?.DeepClone() : throw new YamlException(alias.Start, alias.End, $"unknown anchor {alias.Value}");
        if (parser.TryConsume<Scalar>(out var scalar)) return Anchored(scalar, YamlScalars.Resolve(scalar), anchors);
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(Value(parser, anchors));
            return Anchored(sequence, list, anchors);
        }

        return Mapping(parser, anchors);
    }

    private static JsonNode? Mapping(Parser parser, Dictionary<AnchorName, JsonNode?> anchors)
    {
        var start = parser.Consume<MappingStart>();
        var map = new JsonObject();
        var merged = new List<JsonObject>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Accept<Scalar>(out var name) && name is { Style: ScalarStyle.Plain, Value: "<<" })
            {
                parser.Consume<Scalar>();
                Merge(Value(parser, anchors), merged);
                continue;
            }

            var key = parser.Consume<Scalar>();
            var text = YamlScalars.KeyText(key) ?? throw new YamlException(key.Start, key.End, "a key must be a text, a number, true or false");
            map[text] = Value(parser, anchors);
        }

        foreach (var other in merged)
            foreach (var (key, value) in other)
                if (!map.ContainsKey(key)) map[key] = value?.DeepClone();
        return Anchored(start, map, anchors);
    }

    private static void Merge(JsonNode? value, List<JsonObject> merged)
    {
        var maps = value is JsonArray list ? list.Select(static v => v as JsonObject).ToList() : [value as JsonObject];
        foreach (var map in maps) merged.Add(map ?? throw new YamlException("<< takes a mapping, or a list of them"));
    }

    private static JsonNode? Anchored(NodeEvent at, JsonNode? value, Dictionary<AnchorName, JsonNode?> anchors)
    {
        if (!at.Anchor.IsEmpty) anchors[at.Anchor] = value;
        return value;
    }
}
