using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>An overlay as text that every YAML reader takes for the same data: flow style, every text between double quotes, YAML's own escapes for what JSON leaves bare.</summary>
internal static class OverlayText
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject map:
                text.Append('{');
                var first = true;
                foreach (var (key, value) in map)
                {
                    if (!first) text.Append(", ");
                    first = false;
                    Quote(text, key);
                    text.Append(": ");
                    Append(text, value);
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Append(text, list[i]);
                }

                text.Append(']');
                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String) Quote(text, node.GetValue<string>());
                else text.Append(node.ToJsonString());
                break;
        }
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => text.Append('\\').Append(rune),
                '\n' => text.Append("\\n"),
                >= ' ' and <= '~' => text.Append(rune),
                <= 0xff => text.Append("\\x").Append(rune.Value.ToString("x2", CultureInfo.InvariantCulture)),
                <= 0xffff => text.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append("\\U").Append(rune.Value.ToString("x8", CultureInfo.InvariantCulture)),
            };
        }

        text.Append('"');
    }
}
