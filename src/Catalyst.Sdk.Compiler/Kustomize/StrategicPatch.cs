using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>Makes the strategic merge patch that turns one document into another of the same identity.</summary>
internal sealed class StrategicPatch
{
    private static readonly DataEntry s_replace = new("$patch", new DataString("replace"));
    private readonly string _apiVersion, _kind;

    private StrategicPatch(DataMap document) => (_apiVersion, _kind) = (ManifestIdentity.Text(document, "apiVersion"), ManifestIdentity.Text(document, "kind"));

    /// <summary>The patch; null when the two are the same.</summary>
    public static DataMap? Between(DataMap before, DataMap after)
    {
        if (Same(before, after)) return null;
        var changes = new StrategicPatch(before).Map(before, after, "");
        var body = changes.Entries.Where(static e => e.Key is not ("apiVersion" or "kind" or "metadata"));
        var metadata = DataMaps.Get(changes, "metadata") as DataMap ?? DataMaps.Empty;
        return new DataMap([.. Head(after, metadata), .. body]);
    }

    /// <summary>The patch that takes a document out.</summary>
    public static DataMap Deleting(DataMap document) => new([.. Head(document, DataMaps.Empty), new DataEntry("$patch", new DataString("delete"))]);

    // Kind, name and namespace say what the patch is for.
    private static IEnumerable<DataEntry> Head(DataMap document, DataMap changes)
    {
        yield return new DataEntry("apiVersion", DataMaps.Get(document, "apiVersion")!);
        yield return new DataEntry("kind", DataMaps.Get(document, "kind")!);
        var metadata = (DataMap)DataMaps.Get(document, "metadata")!;
        var identity = metadata.Entries.Where(static e => e.Key is "name" or "namespace").ToList();
        yield return new DataEntry("metadata", new DataMap([.. identity, .. changes.Entries.Where(static e => e.Key is not ("name" or "namespace"))]));
    }

    private DataMap Map(DataMap before, DataMap after, string path)
    {
        var entries = new List<DataEntry>();
        foreach (var entry in after.Entries)
        {
            var old = DataMaps.Get(before, entry.Key);
            if (old is not null && Same(old, entry.Value)) continue;
            if (old is null) entries.Add(entry);
            else if (Change(old, entry.Value, path.Length == 0 ? entry.Key : path + "." + entry.Key) is { } change) entries.Add(entry with { Value = change });
            else return new DataMap([s_replace, .. after.Entries]);
        }

        foreach (var entry in before.Entries)
            if (DataMaps.Get(after, entry.Key) is null) entries.Add(new DataEntry(entry.Key, DataNull.Instance));
        return new DataMap(entries.ToEquatableArray());
    }

    /// <summary>What a patch says at a key; null when only replacing the whole mapping around it is exact.</summary>
    private DataValue? Change(DataValue before, DataValue after, string path) => (before, after) switch
    {
        (DataMap old, DataMap now) => Map(old, now, path),
        (DataList old, DataList now) => List(old, now, path),
        // A scalar of another type would be written in the old one's style: "80" for 80.
        _ => before.GetType() == after.GetType() && after is not (DataMap or DataList) ? after : null,
    };

    private DataList? List(DataList before, DataList after, string path)
    {
        if (MergeKeys.IsUnited(path)) return null;
        if (MergeKeys.Of(_apiVersion, _kind, path) is { } key)
        {
            if (after.Items.Count == 0) return null;
            return Items(before, after, key, path) ?? new DataList([new DataMap([s_replace]), .. after.Items]);
        }

        return !MergeKeys.IsBuiltIn(_apiVersion) || before.Items.Concat(after.Items).All(static i => i is not (DataMap or DataList)) ? after : null;
    }

    /// <summary>The items that differ, when both lists have the same keys in the same order.</summary>
    private DataList? Items(DataList before, DataList after, string key, string path)
    {
        if (Keys(before, key) is not { } old || Keys(after, key) is not { } now || !old.SequenceEqual(now, StringComparer.Ordinal)) return null;
        var items = new List<DataValue>();
        for (var i = 0; i < now.Count; i++)
        {
            if (Same(before.Items[i], after.Items[i])) continue;
            var change = Map((DataMap)before.Items[i], (DataMap)after.Items[i], path + "[]");
            // Inside a list the directive would be about the whole list.
            if (change.Entries.Contains(s_replace)) return null;
            items.Add(new DataMap([new DataEntry(key, new DataString(now[i])), .. change.Entries]));
        }

        return new DataList(items.ToEquatableArray());
    }

    private static List<string>? Keys(DataList list, string key)
    {
        var keys = list.Items.Select(i => i is DataMap map && DataMaps.Get(map, key) is DataString text ? text.Value : "").ToList();
        return keys.Contains("") || keys.Distinct(StringComparer.Ordinal).Count() < keys.Count ? null : keys;
    }

    /// <summary>Equal as data: the order of keys says nothing.</summary>
    private static bool Same(DataValue one, DataValue other) => (one, other) switch
    {
        (DataMap a, DataMap b) => a.Entries.Count == b.Entries.Count && a.Entries.All(e => DataMaps.Get(b, e.Key) is { } value && Same(e.Value, value)),
        (DataList a, DataList b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, Same).All(static same => same),
        _ => one.Equals(other),
    };
}
