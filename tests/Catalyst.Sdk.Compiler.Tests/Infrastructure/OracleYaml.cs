using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>Reads YAML with YamlDotNet's parser and the scalar rules of the library that Helm reads with: YAML 1.1's words and bases,
/// no dates, no base-60 numbers.</summary>
internal static partial class OracleYaml
{
    public static JsonNode? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        // Nothing but comments: Helm takes it for no values.
        if (stream.Documents.Count == 0) return new JsonObject();
        Assert.True(stream.Documents.Count == 1, "one document expected");
        return Node(stream.Documents[0].RootNode);
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(static c => KeyValuePair.Create(Key(c.Key), Node(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Scalar(plain.Value!),
        YamlScalarNode quoted => quoted.Value,
        _ => throw new InvalidOperationException(node.NodeType.ToString()),
    };

    /// <summary>A plain key must read as a string, too.</summary>
    private static string Key(YamlNode node)
    {
        var key = (YamlScalarNode)node;
        if (key.Style == ScalarStyle.Plain) Assert.True(Scalar(key.Value!) is JsonValue value && value.TryGetValue<string>(out _), "a key that is not text: " + key.Value);
        return key.Value!;
    }

    private static JsonNode? Scalar(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL") return null;
        if (text is "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON") return true;
        if (text is "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF") return false;
        // Only what begins like a number is looked at as one.
        if (!"0123456789+-.".Contains(text[0], StringComparison.Ordinal)) return text;
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && !OctalLike().IsMatch(digits)) return integer;
        if (NumberLike().IsMatch(digits)) return double.Parse(digits, CultureInfo.InvariantCulture);
        if (OtherNumber().IsMatch(digits) || Special().IsMatch(text)) throw new InvalidOperationException("not written by us: " + text);
        return text;
    }

    [GeneratedRegex("^[-+]?0[0-9]+$")]
    private static partial Regex OctalLike();

    [GeneratedRegex(@"^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex NumberLike();

    [GeneratedRegex(@"^[-+]?(?:0[0-9]+|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$")]
    private static partial Regex OtherNumber();

    [GeneratedRegex(@"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$")]
    private static partial Regex Special();
}
