using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <param name="Path">From the root: <c>/gpu/count</c>.</param>
/// <param name="Value">What is refused; null when something is missing.</param>
internal sealed record SchemaRefusal(string Path, string Message, DataValue? Value);

/// <summary>Asks an emitted schema about data known while compiling: the part of draft-07 that we emit.</summary>
internal sealed class SchemaCheck(DataMap root)
{
    public IReadOnlyList<SchemaRefusal> Errors(DataValue value)
    {
        var errors = new List<SchemaRefusal>();
        Check(root, value, "", errors);
        return errors;
    }

    private bool Passes(DataValue schema, DataValue value)
    {
        var errors = new List<SchemaRefusal>();
        Check(schema, value, "", errors);
        return errors.Count == 0;
    }

    private void Check(DataValue schema, DataValue value, string path, List<SchemaRefusal> errors)
    {
        if (schema is DataBool { Value: false }) errors.Add(new(path, "is not allowed", value));
        if (schema is not DataMap keywords) return;
        // Beside $ref draft-07 ignores all other keywords.
        if (Held(keywords, "$ref") is DataString reference)
        {
            DataValue? target = root;
            foreach (var part in reference.Value.TrimStart('#').Split(['/'], StringSplitOptions.RemoveEmptyEntries)) target = target is DataMap map ? Held(map, part) : null;
            if (target is not null) Check(target, value, path, errors);
            return;
        }

        if (Held(keywords, "type") is { } type && !Types(type).Any(t => IsType(value, t)))
        {
            errors.Add(new(path, "must be " + string.Join(" or ", Types(type)) + ", not " + Described(value), value));
            return;
        }

        foreach (var keyword in keywords.Entries) Keyword(keyword.Key, keyword.Value, keywords, value, path, errors);
    }

    private void Keyword(string name, DataValue argument, DataMap keywords, DataValue value, string path, List<SchemaRefusal> errors)
    {
        void Refuse() => errors.Add(new(path, Described(value) + " breaks " + name + " " + Described(argument), value));
        switch (name)
        {
            case "enum" when !((DataList)argument).Items.Contains(value): Refuse(); break;
            case "not" when Passes(argument, value): Refuse(); break;
            case "anyOf" when !((DataList)argument).Items.Any(part => Passes(part, value)): Check(((DataList)argument).Items[0], value, path, errors); break;
            case "allOf": foreach (var part in ((DataList)argument).Items) Check(part, value, path, errors); break;
            case "required" when value is DataMap map:
                foreach (var key in ((DataList)argument).Items.OfType<DataString>().Where(k => Held(map, k.Value) is null)) errors.Add(new(path + "/" + key.Value, "is required", null));
                break;
            case "properties" when value is DataMap map:
                foreach (var entry in map.Entries) if (Held((DataMap)argument, entry.Key) is { } part) Check(part, entry.Value, path + "/" + entry.Key, errors);
                break;
            case "additionalProperties" when value is DataMap map:
                foreach (var entry in map.Entries.Where(e => Held(keywords, "properties") is not DataMap known || Held(known, e.Key) is null))
                {
                    if (argument is DataBool { Value: false }) errors.Add(new(path + "/" + entry.Key, "is no known key", entry.Value));
                    else Check(argument, entry.Value, path + "/" + entry.Key, errors);
                }

                break;
            case "items" when value is DataList list:
                for (var i = 0; i < list.Items.Count; i++) Check(argument, list.Items[i], path + "/" + i.ToString(CultureInfo.InvariantCulture), errors);
                break;
            case "minimum" when Number(value) < Number(argument): Refuse(); break;
            case "maximum" when Number(value) > Number(argument): Refuse(); break;
            case "exclusiveMinimum" when Number(value) <= Number(argument): Refuse(); break;
            case "exclusiveMaximum" when Number(value) >= Number(argument): Refuse(); break;
            case "minLength" when value is DataString text && Length(text.Value) < Number(argument): Refuse(); break;
            case "maxLength" when value is DataString text && Length(text.Value) > Number(argument): Refuse(); break;
            case "minItems" when value is DataList list && list.Items.Count < Number(argument): Refuse(); break;
            case "maxItems" when value is DataList list && list.Items.Count > Number(argument): Refuse(); break;
            case "minProperties" when value is DataMap map && map.Entries.Count < Number(argument): Refuse(); break;
            case "maxProperties" when value is DataMap map && map.Entries.Count > Number(argument): Refuse(); break;
            case "pattern" when value is DataString text && argument is DataString pattern
                && !SchemaPattern.IsMatch(text.Value, pattern.Value): Refuse(); break;
        }
    }

    private static DataValue? Held(DataMap map, string key)
    {
        foreach (var entry in map.Entries) if (entry.Key == key) return entry.Value;
        return null;
    }

    private static IEnumerable<string> Types(DataValue type) => type is DataList list ? list.Items.OfType<DataString>().Select(static t => t.Value) : [((DataString)type).Value];

    private static bool IsType(DataValue value, string type) => (type, value) switch
    {
        ("null", DataNull) or ("object", DataMap) or ("array", DataList) or ("string", DataString) or ("boolean", DataBool) or ("number" or "integer", DataInteger) or ("number", DataNumber) => true,
        ("integer", DataNumber n) => n.Value == Math.Floor(n.Value),
        _ => false,
    };

    /// <summary>The number; not a number for anything else, which breaks no bound.</summary>
    private static double Number(DataValue value) => value switch
    {
        DataInteger i => i.Value,
        DataNumber n => n.Value,
        _ => double.NaN,
    };

    /// <summary>Characters as JSON Schema counts them: a surrogate pair is one.</summary>
    private static int Length(string value) => value.Length - value.Count(char.IsLowSurrogate);

    private static string Described(DataValue value) => value switch
    {
        DataMap { Entries.Count: > 0 } => "a mapping",
        DataList { Items.Count: > 0 } list => "[" + string.Join(", ", list.Items.Select(Described)) + "]",
        DataString text => "\"" + text.Value + "\"",
        _ => YamlWriter.Inline(value),
    };
}
