using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Writes records of the model as JSON: a record is <c>["Name", …parameters]</c>, with an object of further properties at the end when
/// any is set; a list is an array. The line of C# of a piece is a further property where it is another one than that of the piece around it,
/// and of a call where it has one; the file is that of the member.</summary>
/// <param name="projectDirectory">Files are named from here.</param>
internal sealed class ModelWriter(string? projectDirectory)
{
    /// <summary>The name of the line among the further properties.</summary>
    public const string Line = "Line";

    private Origin _around;

    public static string Write(object record, string? projectDirectory = null)
    {
        var text = new StringBuilder();
        new ModelWriter(projectDirectory).Value(text, record);
        return text.ToString();
    }

    private void Value(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case bool flag: text.Append(flag ? "true" : "false"); break;
            case string s: String(text, s); break;
            case Enum member: String(text, member.ToString()); break;
            // A double keeps a point or an exponent, so that it comes back as one.
            case double number: text.Append(Emit.Helm.GoText.Float(number)); break;
            case int or long: text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case var list when ModelShape.ElementOf(list.GetType()) is not null: Items(text, (IEnumerable)list); break;
            default: Record(text, value); break;
        }
    }

    private void Items(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        var first = true;
        foreach (var item in items)
        {
            if (!first) text.Append(',');
            first = false;
            Value(text, item);
        }

        text.Append(']');
    }

    private void Record(StringBuilder text, object record)
    {
        var type = record.GetType();
        var shape = ModelShape.Of(type);
        var around = _around;
        var own = shape.Origin is null ? default : (Origin)shape.Origin.GetValue(record)!;
        if (own.IsKnown && (record is HelperModel || own.File is null || string.Equals(own.File, around.File, StringComparison.Ordinal))) _around = new Origin(own.File ?? around.File, own.Line);
        text.Append('[');
        String(text, type.Name);
        foreach (var parameter in shape.Parameters)
        {
            text.Append(',');
            Value(text, parameter.GetValue(record));
        }

        var set = shape.Further.Where(p => p.GetValue(record) is { } v && !v.Equals(p.PropertyType.IsValueType ? Activator.CreateInstance(p.PropertyType) : null)).ToList();
        for (var i = 0; i < set.Count; i++)
        {
            text.Append(i == 0 ? ",{" : ",");
            String(text, set[i].Name);
            text.Append(':');
            Value(text, set[i].GetValue(record));
        }

        if (record is HelperModel && own.IsKnown)
        {
            text.Append(set.Count == 0 ? ",{" : ",");
            String(text, Line);
            text.Append(':');
            String(text, SourcePath.Relative(own.File!, projectDirectory) + ":" + own.Line.ToString(CultureInfo.InvariantCulture));
            text.Append("}]");
        }
        else if (_around.Line != around.Line || (record is Call && own.IsKnown))
        {
            text.Append(set.Count == 0 ? ",{" : ",");
            String(text, Line);
            text.Append(':').Append(_around.Line.ToString(CultureInfo.InvariantCulture)).Append("}]");
        }
        else
        {
            text.Append(set.Count == 0 ? "]" : "}]");
        }

        _around = around;
    }

    private static void String(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case < ' ' or (>= '\x7f' and <= '\x9f') or '\u2028' or '\u2029' or '\ufeff' or (>= '\ud800' and <= '\udfff'):
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }
}
