using System;
using System.Globalization;
using System.Text;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Emit.Yaml;

/// <summary>Writes data as block YAML: two spaces, list items indented under their key, no anchors. Scalars have one line, the form that every
/// reader of the platform's files understands, the line-based ones too; or, for files that people read, texts of several lines are literal blocks.</summary>
internal static class YamlWriter
{
    public static string Write(DataValue document, bool literal = false)
    {
        var text = new StringBuilder();
        if (document is DataMap { Entries.Count: > 0 } or DataList { Items.Count: > 0 }) Block(text, document, 0, literal);
        else text.Append(Inline(document)).Append('\n');
        return text.ToString();
    }

    /// <summary>A string as it stands after a key or a dash.</summary>
    public static string Scalar(string value) => YamlScalar.Of(value);

    /// <summary>Writes the entries of a mapping or the items of a list at an indentation.</summary>
    public static void Block(StringBuilder text, DataValue value, int indent, bool literal)
    {
        if (value is DataMap map) foreach (var entry in map.Entries) Entry(text, entry, indent, literal);
        else if (value is DataList list) foreach (var item in list.Items) Item(text, item, indent, literal);
    }

    /// <summary>A scalar behind its key or dash, to the end of its last line.</summary>
    public static void Scalar(StringBuilder text, DataValue value, int indent, bool literal)
    {
        if (literal && value is DataString { Value: var lines } && YamlBlock.Header(lines) is { } header)
        {
            text.Append(' ').Append(header).Append('\n');
            foreach (var line in YamlBlock.Lines(lines)) text.Append(' ', line.Length == 0 ? 0 : indent + 2).Append(line).Append('\n');
        }
        else
        {
            text.Append(' ').Append(Inline(value)).Append('\n');
        }
    }

    public static void Comment(StringBuilder text, string? comment, int indent)
    {
        if (string.IsNullOrEmpty(comment)) return;
        foreach (var line in comment!.Split('\n')) text.Append(' ', indent).Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
    }

    /// <summary>A scalar, or an empty collection.</summary>
    public static string Inline(DataValue value) => value switch
    {
        DataNull => "null",
        DataBool b => b.Value ? "true" : "false",
        DataInteger i => i.Value.ToString(CultureInfo.InvariantCulture),
        DataNumber n => Number(n.Value),
        DataString s => Scalar(s.Value),
        DataMap => "{}",
        _ => "[]",
    };

    /// <summary>A number that YAML reads as a number in both versions: an exponent has a sign and a mantissa with a point.</summary>
    public static string Number(double value)
    {
        if (Math.Abs(value) < 1e15 && value == Math.Floor(value)) return ((long)value).ToString(CultureInfo.InvariantCulture);
        var text = value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        var exponent = text.IndexOf('e');
        if (exponent > 0 && text.IndexOf('.') < 0) text = text.Insert(exponent, ".0");
        return text;
    }

    private static void Entry(StringBuilder text, DataEntry entry, int indent, bool literal)
    {
        Comment(text, entry.Value.Comment, indent);
        text.Append(' ', indent).Append(Scalar(entry.Key)).Append(':');
        if (entry.Value is DataMap { Entries.Count: > 0 } or DataList { Items.Count: > 0 })
        {
            text.Append('\n');
            Block(text, entry.Value, indent + 2, literal);
        }
        else
        {
            Scalar(text, entry.Value, indent, literal);
        }
    }

    private static void Item(StringBuilder text, DataValue item, int indent, bool literal)
    {
        Comment(text, item.Comment, indent);
        if (item is DataMap { Entries.Count: > 0 } or DataList { Items.Count: > 0 })
        {
            var start = text.Length;
            Block(text, item, indent + 2, literal);
            // The first line of the item shares the dash's line.
            text[start + indent] = '-';
        }
        else
        {
            text.Append(' ', indent).Append('-');
            Scalar(text, item, indent, literal);
        }
    }
}
