using System.Globalization;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>Writes data as JSON, two spaces an indentation, entries in the order of the model.</summary>
internal static class JsonWriter
{
    public static string Write(DataValue document)
    {
        var text = new StringBuilder();
        Value(text, document, 0);
        return text.Append('\n').ToString();
    }

    private static void Value(StringBuilder text, DataValue value, int indent)
    {
        switch (value)
        {
            case DataMap { Entries.Count: > 0 } map:
                text.Append('{');
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
                    String(text, map.Entries[i].Key);
                    text.Append(": ");
                    Value(text, map.Entries[i].Value, indent + 2);
                }

                text.Append('\n').Append(' ', indent).Append('}');
                break;
            case DataList { Items.Count: > 0 } list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Value(text, list.Items[i], indent);
                }

                text.Append(']');
                break;
            case DataString s:
                String(text, s.Value);
                break;
            default:
                text.Append(YamlWriter.Inline(value));
                break;
        }
    }

    public static void String(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case var _ when c < ' ' || c is '\u2028' or '\u2029' or '\x7f' or '\ufffe' or '\uffff':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }
}
