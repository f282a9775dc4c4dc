using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>JSON as Go's encoding/json writes it, which is what Helm's <c>toJson</c> prints: keys sorted by bytes, HTML characters escaped.</summary>
internal static class GoJson
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>A number: decimal from 1e-6 up to 1e21, else with an exponent.</summary>
    public static string Number(double value)
    {
        if (value == 0) return double.IsNegative(value) ? "-0" : "0";
        var size = Math.Abs(value);
        return size is >= 1e-6 and < 1e21 ? Digits.Decimal(value) : Digits.Exponent(value, leastDigits: 1);
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
                foreach (var (key, value) in map.OrderBy(static p => p.Key, ByBytes.Instance))
                {
                    if (!first) text.Append(',');
                    first = false;
                    String(text, key);
                    text.Append(':');
                    Append(text, value);
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0) text.Append(',');
                    Append(text, list[i]);
                }

                text.Append(']');
                break;
            default:
                Scalar(text, node);
                break;
        }
    }

    private static void Scalar(StringBuilder text, JsonNode node)
    {
        switch (node.GetValueKind())
        {
            case JsonValueKind.String: String(text, node.GetValue<string>()); break;
            case JsonValueKind.True: text.Append("true"); break;
            case JsonValueKind.False: text.Append("false"); break;
            default: text.Append(Numeric(node)); break;
        }
    }

    internal static string Numeric(JsonNode node) =>
        node.ToJsonString() is not "-0" && long.TryParse(node.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer.ToString(CultureInfo.InvariantCulture)
            : Number(double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture));

    private static void String(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '<' or '>' or '&' or < ' ' or '\u2028' or '\u2029' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }

    /// <summary>The order of UTF-8 bytes, which is the order of code points.</summary>
    private sealed class ByBytes : IComparer<string>
    {
        public static readonly ByBytes Instance = new();

        public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
    }
}
