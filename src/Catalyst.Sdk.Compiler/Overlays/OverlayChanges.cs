using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Overlays;

/// <summary>The smallest values file that makes one set of values of another when Helm merges it: mappings go entry by entry, a list replaces whole,
/// what is gone is null.</summary>
internal static class OverlayChanges
{
    public static DataMap Of(DataMap defaults, DataMap values)
    {
        var before = defaults.Entries.ToDictionary(static e => e.Key, static e => e.Value, StringComparer.Ordinal);
        var changes = new List<DataEntry>();
        foreach (var entry in values.Entries)
        {
            if (!before.TryGetValue(entry.Key, out var held)) changes.Add(entry);
            else if (held is DataMap map && entry.Value is DataMap now) Add(entry.Key, map, now);
            else if (!held.Equals(entry.Value)) changes.Add(entry);
        }

        changes.AddRange(defaults.Entries.Where(e => values.Entries.All(v => v.Key != e.Key)).Select(static e => new DataEntry(e.Key, DataNull.Instance)));
        return new DataMap(changes.ToEquatableArray());

        void Add(string key, DataMap map, DataMap now)
        {
            if (Of(map, now) is { Entries.Count: > 0 } inner) changes.Add(new DataEntry(key, inner));
        }
    }
}
