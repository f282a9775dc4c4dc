using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Reading and changing mappings of data.</summary>
internal static class DataMaps
{
    public static readonly DataMap Empty = new([]);

    public static DataValue? Get(DataMap map, string key)
    {
        foreach (var entry in map.Entries)
            if (entry.Key == key) return entry.Value;
        return null;
    }

    /// <summary>The map with an entry at the place that the table gives it; an entry of that key is replaced.</summary>
    public static DataMap With(DataMap map, FieldRule rule, string key, DataValue value)
    {
        int Order(string name) => rule.Fields.TryGetValue(name, out var field) ? field.Order : int.MaxValue;
        var entries = new List<DataEntry>(map.Entries.Where(e => e.Key != key));
        var at = entries.FindIndex(e => Order(e.Key) > Order(key));
        entries.Insert(at < 0 ? entries.Count : at, new DataEntry(key, value));
        return new DataMap(entries.ToEquatableArray());
    }
}
