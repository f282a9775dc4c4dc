using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>The schema of values that another chart shares: what is known of them is typed, and everything is optional (decision 2).</summary>
internal static class SubchartSchema
{
    /// <summary>The record as far as it is known, everything optional and every key allowed, as deep as it goes.</summary>
    public static RecordShape Loosened(RecordShape? known)
    {
        var properties = (known?.Properties ?? []).Select(static p => p with { Shape = Loosened(p.Shape), Nullable = true, MustBeGiven = false, Default = null });
        return new RecordShape([.. properties], Open: true, []);
    }

    /// <summary>Opens a place that keys of other charts reach.</summary>
    public static DataMap Opened(DataMap schema, SchemaDoor door, int depth = 0)
    {
        if (depth == door.Path.Count) return depth > 0 ? Open(schema) : new DataMap(schema.Entries.Where(static e => !IsClosing(e)).ToEquatableArray());
        if (Of(schema, "properties") is not DataMap properties) return schema;
        var key = door.Path[depth];
        if (Of(properties, key) is DataMap inner) return With(schema, "properties", With(properties, key, Opened(inner, door, depth + 1)));
        // Where every key passes there is nothing to open.
        return schema.Entries.Any(IsClosing) ? With(schema, "properties", With(properties, key, AnyObject)) : schema;
    }

    private static readonly DataMap AnyObject = new Keywords().Add("type", "object").Build();

    /// <summary>Every key passes, as deep as it goes: what arrives here has the shape of another chart's values.</summary>
    private static DataMap Open(DataMap schema) => new(schema.Entries.Where(static e => !IsClosing(e)).Select(static e => (e.Key, e.Value) switch
    {
        ("properties", DataMap properties) => new DataEntry(e.Key, new DataMap(properties.Entries.Select(static p => p.Value is DataMap inner ? new DataEntry(p.Key, Open(inner)) : p).ToEquatableArray())),
        ("items" or "additionalProperties", DataMap inner) => new DataEntry(e.Key, Open(inner)),
        _ => e,
    }).ToEquatableArray());

    private static bool IsClosing(DataEntry keyword) => keyword is { Key: "additionalProperties", Value: DataBool { Value: false } };

    private static Shape Loosened(Shape shape) => shape switch
    {
        RecordShape record => Loosened(record),
        ListShape list => list with { Item = Loosened(list.Item), ItemNullable = true },
        MapShape map => map with { Value = Loosened(map.Value), ValueNullable = true },
        _ => shape,
    };

    private static DataValue? Of(DataMap map, string key) => map.Entries.FirstOrDefault(e => e.Key == key)?.Value;

    private static DataMap With(DataMap map, string key, DataValue value) => Of(map, key) is null
        ? new DataMap([.. map.Entries, new DataEntry(key, value)])
        : new DataMap(map.Entries.Select(e => e.Key == key ? new DataEntry(key, value) : e).ToEquatableArray());
}
