using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>YAML read by an independent parser, as JSON data.</summary>
internal static class YamlData
{
    public static JsonNode? Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Data(Assert.Single(stream.Documents).RootNode);
    }

    private static JsonNode? Data(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(static e => KeyValuePair.Create(((YamlScalarNode)e.Key).Value!, Data(e.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Data)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } => Scalar(plain),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new NotSupportedException(node.NodeType.ToString()),
    };

    private static JsonNode? Scalar(string plain) => plain switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ when double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(plain),
    };
}
