using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Emit.Markdown;

/// <summary>Writes the chart's <c>README.md</c>: name, description and the table of the values as helm-docs lays it out, in the order of <c>values.yaml</c>.</summary>
internal static class ChartReadme
{
    public static string Write(SpecModel spec, ValuesModel values)
    {
        var text = new StringBuilder("# ").Append(spec.Name).Append('\n');
        if (DataMaps.Get(spec.Chart, "description") is DataString { Value.Length: > 0 } description) text.Append('\n').Append(description.Value).Append('\n');
        var rows = values.Root.Properties.SelectMany(p => Rows(p, p.Default, "")).ToList();
        if (rows.Count == 0) return text.ToString();
        text.Append("\n## Values\n\n| Key | Type | Default | Description |\n|-----|------|---------|-------------|\n");
        foreach (var row in rows) text.Append("| ").Append(string.Join(" | ", row.Select(Cell))).Append(" |\n");
        return text.ToString();
    }

    /// <summary>One row for a value; a record with members is a row for each of them.</summary>
    private static IEnumerable<string[]> Rows(PropertyShape property, DataValue? value, string prefix)
    {
        var key = prefix + Key(property.Name);
        if (property.Shape is RecordShape { Properties.Count: > 0 } record && value is DataMap map)
        {
            var rows = record.Properties.SelectMany(p => Rows(p, map.Entries.FirstOrDefault(e => e.Key == p.Name)?.Value, key + ".")).ToList();
            // What is said of the whole stands at its first member, where a reader of the table meets it.
            if (property.Documentation is { Length: > 0 } whole) rows.Insert(0, [key, "object", "", whole]);
            return rows;
        }

        return [[key, Type(property.Shape, value), value is null ? property.MustBeGiven ? "required" : "`nil`" : Code(Json(value)), property.Documentation ?? ""]];
    }

    /// <summary>A key with a dot of its own is quoted, as in a path.</summary>
    private static string Key(string name) => name.IndexOf('.') >= 0 ? "\"" + name + "\"" : name;

    private static string Type(Shape shape, DataValue? value) => (value, shape) switch
    {
        (DataString, _) => "string",
        (DataBool, _) => "bool",
        (DataInteger, ScalarShape { Types: ["number"] }) or (DataNumber, _) => "float",
        (DataInteger, _) => "int",
        (DataList, _) or (null, ListShape) => "list",
        (null, ScalarShape { Types: var types }) => types[0] switch { "integer" => "int", "number" => "float", "boolean" => "bool", var t => t },
        _ => "object",
    };

    private static string Json(DataValue value) => value switch
    {
        DataMap map => "{" + string.Join(",", map.Entries.Select(static e => Quoted(e.Key) + ":" + Json(e.Value))) + "}",
        DataList list => "[" + string.Join(",", list.Items.Select(Json)) + "]",
        DataString text => Quoted(text.Value),
        _ => YamlWriter.Inline(value),
    };

    private static string Quoted(string text) => JsonSchema.JsonWriter.Write(new DataString(text)).TrimEnd('\n');

    /// <summary>A code span that holds backticks is fenced by more of them.</summary>
    private static string Code(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        return longest == 0 ? fence + text + fence : fence + " " + text + " " + fence;
    }

    /// <summary>Neither a line break nor a bar may end the cell.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\n", " ");
}
