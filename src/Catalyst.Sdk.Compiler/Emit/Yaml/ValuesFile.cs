using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Emit.Yaml;

/// <summary>Writes <c>values.yaml</c>: defaults in the order of declaration, documentation as comments, what has no default as a commented key.</summary>
internal static class ValuesFile
{
    public static string Write(ValuesModel model)
    {
        var text = new StringBuilder();
        foreach (var property in model.Root.Properties)
        {
            if (text.Length > 0) text.Append('\n');
            Property(text, property, property.Default, 0);
        }

        return text.Length == 0 ? "{}\n" : text.ToString();
    }

    private static void Property(StringBuilder text, PropertyShape property, DataValue? value, int indent)
    {
        YamlWriter.Comment(text, property.Documentation, indent);
        var key = YamlWriter.Scalar(property.Name);
        if (value is null)
        {
            if (property.MustBeGiven) YamlWriter.Comment(text, "Required: has no default.", indent);
            text.Append(' ', indent).Append("# ").Append(key).Append(":\n");
            return;
        }

        text.Append(' ', indent).Append(key).Append(':');
        switch (value)
        {
            case DataMap map when property.Shape is RecordShape record:
                if (record.Properties.All(p => Held(map, p.Name) is null)) text.Append(" {}");
                text.Append('\n');
                foreach (var member in record.Properties) Property(text, member, Held(map, member.Name), indent + 2);
                break;
            case DataMap { Entries.Count: > 0 } or DataList { Items.Count: > 0 }:
                text.Append('\n');
                YamlWriter.Block(text, value, indent + 2, literal: true);
                break;
            default:
                YamlWriter.Scalar(text, value, indent, literal: true);
                break;
        }
    }

    private static DataValue? Held(DataMap map, string key)
    {
        foreach (var entry in map.Entries) if (entry.Key == key) return entry.Value;
        return null;
    }
}
