using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>Writes <c>values.schema.json</c>: draft-07, self-contained, without <c>$id</c>, the newest form that every Helm in the field reads.
/// Helm asks it of the merged values, so a property that cannot be null is required.</summary>
internal static class ValuesSchema
{
    /// <summary>Keys that a values file may hold beside the record's own (decision 2): what parents inject, and what switches this chart.</summary>
    private static readonly (string Key, DataValue Schema)[] Doors =
    [
        ("global", new Keywords().Type(["object"], nullable: true).Add("description", "Values for all charts of an umbrella.").Build()),
        ("tags", new Keywords().Type(["object"], nullable: true).Build()),
        ("enabled", new Keywords().Add("type", "boolean").Add("description", "Read by a parent chart.").Build()),
    ];

    public static string Write(ValuesModel model, string title) => JsonWriter.Write(Build(model, title));

    public static DataMap Build(ValuesModel model, string title)
    {
        var schema = new Keywords().Add("$schema", "http://json-schema.org/draft-07/schema#").Add("title", title);
        var root = model.Doors.Aggregate(Record(model.Root, nullable: false, isRoot: true, null), static (all, door) => SubchartSchema.Opened(all, door));
        schema.AddAll(root.Entries);
        if (model.Definitions.Count > 0)
            schema.Add("definitions", new DataMap(model.Definitions.Select(d => new DataEntry(d.Name, Open(d))).ToEquatableArray()));
        return schema.Build();
    }

    private static DataMap Open(Definition definition) => new Keywords()
        .Type(["object"], nullable: false)
        .Add("properties", new DataMap(definition.Properties.Select(p => new DataEntry(p.Name, Property(p, null))).ToEquatableArray()))
        .Build();

    private static DataMap Property(PropertyShape property, DataValue? value)
    {
        var schema = new Keywords().Add("description", property.Documentation);
        schema.AddAll(Shape(property.Shape, property.Nullable, property.Lenient, property.Keywords, value).Entries);
        // A record's members have their own.
        if (property.Shape is not (RecordShape or SubchartShape)) schema.Add("default", value);
        return schema.Build();
    }

    /// <summary>An item of a list or map: its limits are those of its type.</summary>
    private static DataMap Inner(Shape shape, bool nullable) => Shape(shape, nullable, lenient: false, shape is ScalarShape { Limits: var limits } ? limits : [], null);

    private static DataMap Shape(Shape shape, bool nullable, bool lenient, EquatableArray<DataEntry> keywords, DataValue? value)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                var types = lenient ? Lenient(scalar.Types) : scalar.Types;
                var schema = new Keywords().Type(types, nullable);
                if (scalar.Allowed.Count > 0) schema.Add("enum", nullable ? new DataList([.. scalar.Allowed, DataNull.Instance]) : new DataList(scalar.Allowed));
                schema.AddAll((nullable ? keywords.Select(NullAllowed) : keywords).Where(static k => k.Key != "not"));
                if (lenient && scalar.Types is ["integer"]) schema.Add("pattern", RangePattern.Of(Bound(keywords, isLow: true), Bound(keywords, isLow: false)));
                // A number that stands for a text: beyond 2^53 a file and --set give other digits.
                if (lenient && scalar.Types is ["string"] && scalar.Allowed.Count == 0) schema.Add("minimum", new DataInteger(-(1L << 53))).Add("maximum", new DataInteger(1L << 53));
                schema.Add("not", Forbidden(keywords.FirstOrDefault(static k => k.Key == "not")?.Value, isText: scalar.Types.Contains("string") && scalar.Allowed.Count == 0));
                return schema.Build();
            case ListShape list:
                return new Keywords().Type(["array"], nullable).AddAll(keywords).Add("items", Inner(list.Item, list.ItemNullable)).Build();
            case MapShape map:
                return new Keywords().Type(["object"], nullable).AddAll(keywords).Add("additionalProperties", Inner(map.Value, map.ValueNullable)).Build();
            case RecordShape record:
                return Record(record, nullable, isRoot: false, value);
            case SubchartShape chart:
                return Subchart(chart, nullable);
            case ReferenceShape reference:
                var target = new Keywords().Add("$ref", "#/definitions/" + reference.Definition).Build();
                return nullable ? new Keywords().Add("anyOf", new DataList([target, new Keywords().Add("type", "null").Build()])).Build() : target;
            default:
                return shape is FreeShape { ObjectOnly: true } ? new Keywords().Type(["object"], nullable).Build() : new DataMap([]);
        }
    }

    private static DataMap Record(RecordShape record, bool nullable, bool isRoot, DataValue? value)
    {
        var given = value as DataMap;
        List<DataEntry> properties = [.. record.Properties.Select(p => new DataEntry(p.Name, Property(p, given is null ? p.Default : given.Entries.FirstOrDefault(e => e.Key == p.Name)?.Value)))];
        if (isRoot)
        {
            // A parent puts its own keys under this one.
            var global = properties.FindIndex(static p => p.Key == "global");
            if (global >= 0 && properties[global].Value is DataMap closed) properties[global] = new DataEntry("global", new DataMap(closed.Entries.Where(static e => e.Key != "additionalProperties").ToEquatableArray()));
            properties.AddRange(Doors.Where(d => record.Properties.All(p => p.Name != d.Key)).Select(static d => new DataEntry(d.Key, d.Schema)));
            properties.AddRange(record.ConditionKeys.Where(k => properties.All(p => p.Key != k)).Select(static k => new DataEntry(k, new Keywords().Add("type", "boolean").Build())));
        }

        var required = record.Properties.Where(static p => !p.Nullable || p.MustBeGiven).Select(static p => p.Name).ToList();
        return new Keywords()
            .Type(["object"], nullable)
            .Add("required", required.Count == 0 ? null : Keywords.Strings(required))
            .Add("properties", new DataMap(properties.ToEquatableArray()))
            .Add("additionalProperties", record.Open ? null : new DataBool(false))
            .Build();
    }

    /// <summary>An inner chart's values, with the keys that switch it.</summary>
    private static DataMap Subchart(SubchartShape chart, bool nullable)
    {
        var known = SubchartSchema.Loosened(chart.Known);
        var schema = Record(known, nullable, isRoot: false, null);
        string[] switches = ["enabled", .. chart.Known?.ConditionKeys ?? []];
        List<DataEntry> keys = [.. switches.Distinct().Where(k => known.Properties.All(p => p.Name != k)).Select(static k => new DataEntry(k, new Keywords().Add("type", "boolean").Build()))];
        return new DataMap(schema.Entries.Select(e => e.Key == "properties" && e.Value is DataMap properties ? new DataEntry(e.Key, new DataMap([.. properties.Entries, .. keys])) : e).ToEquatableArray());
    }

    /// <summary>Look-alikes (decision 4): text takes numbers and booleans, an integer takes decimal text.</summary>
    private static EquatableArray<string> Lenient(EquatableArray<string> types) => types switch
    {
        ["string"] => ["string", "number", "boolean"],
        ["integer"] => ["integer", "string"],
        _ => types,
    };

    /// <summary>Helm deletes the text from what it prints; of the control characters toYaml drops the whole value or makes blanks, where quote keeps them.</summary>
    private const string Unprintable = "<no value>|[\\x7f-\\x9f\ufffe\uffff]";

    /// <summary>The narrowest whole number that a bound admits.</summary>
    private static long Bound(EquatableArray<DataEntry> keywords, bool isLow)
    {
        var bound = isLow ? long.MinValue : long.MaxValue;
        foreach (var keyword in keywords)
        {
            if (keyword.Key is not ("minimum" or "exclusiveMinimum" or "maximum" or "exclusiveMaximum") || isLow != keyword.Key.EndsWith("inimum", System.StringComparison.Ordinal)) continue;
            var value = keyword.Value is DataInteger whole ? whole.Value : ((DataNumber)keyword.Value).Value;
            var isExclusive = keyword.Key[0] == 'e';
            var nearest = (long)(isLow ? isExclusive ? System.Math.Floor(value) + 1 : System.Math.Ceiling(value) : isExclusive ? System.Math.Ceiling(value) - 1 : System.Math.Floor(value));
            bound = isLow ? System.Math.Max(bound, nearest) : System.Math.Min(bound, nearest);
        }

        return bound;
    }

    /// <summary>What a value must not be: what the author denies, and what Helm can't print.</summary>
    private static DataValue? Forbidden(DataValue? denied, bool isText)
    {
        if (!isText) return denied;
        // The type is part of it: to a pattern alone every number and null is a match, and would be forbidden.
        var noValue = new Keywords().Add("type", "string").Add("pattern", Unprintable).Build();
        return denied is null ? noValue : new Keywords().Add("anyOf", new DataList([denied, noValue])).Build();
    }

    private static DataEntry NullAllowed(DataEntry keyword) =>
        keyword is { Key: "enum", Value: DataList list } ? new DataEntry("enum", new DataList([.. list.Items, DataNull.Instance])) : keyword;
}
