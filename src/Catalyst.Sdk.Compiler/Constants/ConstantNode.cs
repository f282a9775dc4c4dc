using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary>A value of an initializer with the place where it is written, so that a limit is reported at the value that breaks it.</summary>
internal abstract class ConstantNode(Location at)
{
    public Location At { get; } = at;

    /// <summary>Whether C# has <c>null</c> here: the key is left out.</summary>
    public bool IsNull => this is ConstantScalar { Value: DataNull };

    /// <summary>A value that is known from elsewhere, at the place where it is used.</summary>
    public static ConstantNode Of(DataValue value, Location at) => value switch
    {
        DataMap map => new ConstantMap(map.Entries.Select(e => new ConstantEntry(e.Key, at, Of(e.Value, at))), at),
        DataList list => new ConstantList([.. list.Items.Select(i => Of(i, at))], at),
        _ => new ConstantScalar(value, at),
    };

    /// <summary>The value without its places; null where some part of it is not known, which has been reported.</summary>
    public abstract DataValue? ToData();
}

/// <summary>Something that could not be evaluated and was reported, or is a compile error anyway: it is there, and nothing more is known.</summary>
internal sealed class ConstantUnknown(Location at) : ConstantNode(at)
{
    public override DataValue? ToData() => null;
}

internal sealed class ConstantScalar(DataValue value, Location at) : ConstantNode(at)
{
    public DataValue Value { get; } = value;

    /// <summary>Whether it came through one of the platform's types of names, whose analyzer looks at it already.</summary>
    public bool IsName { get; init; }

    public override DataValue? ToData() => Value;
}

internal sealed class ConstantList(IReadOnlyList<ConstantNode> items, Location at) : ConstantNode(at)
{
    public IReadOnlyList<ConstantNode> Items { get; } = items;

    public override DataValue? ToData()
    {
        var data = new DataValue[Items.Count];
        for (var i = 0; i < data.Length; i++)
        {
            if (Items[i].ToData() is not { } item) return null;
            data[i] = item;
        }

        return new DataList(new EquatableArray<DataValue>(data));
    }
}

/// <param name="Key">The key in the file.</param>
/// <param name="KeyAt">Where the C# names it.</param>
/// <param name="IsSpread">Whether the entries of the value stand beside their siblings (the open part of a closed C# type).</param>
internal sealed record ConstantEntry(string Key, Location KeyAt, ConstantNode Value, bool IsSpread = false);

internal sealed class ConstantMap(IEnumerable<ConstantEntry> entries, Location at) : ConstantNode(at)
{
    private readonly List<ConstantEntry> _entries = [.. entries];
    private List<ConstantEntry>? _nulls;

    public IReadOnlyList<ConstantEntry> Entries => _entries;

    public ConstantNode? this[string key]
    {
        get
        {
            foreach (var entry in _entries)
                if (entry.Key == key) return entry.Value;
            return null;
        }
    }

    /// <summary>The keys that were set to null last, which leaves them out.</summary>
    public IReadOnlyList<ConstantEntry> Nulls => (IReadOnlyList<ConstantEntry>?)_nulls ?? [];

    /// <summary>Sets a key as C# does: the last assignment counts, null means absent.</summary>
    public void Set(ConstantEntry entry)
    {
        var index = _entries.FindIndex(e => e.Key == entry.Key && e.IsSpread == entry.IsSpread);
        var isNull = entry.Value.IsNull;
        _nulls?.RemoveAll(e => e.Key == entry.Key);
        if (isNull) (_nulls ??= []).Add(entry);
        if (index >= 0 && isNull) _entries.RemoveAt(index);
        else if (index >= 0) _entries[index] = entry;
        else if (!isNull) _entries.Add(entry);
    }

    public ConstantMap Copy(Location at) => new(_entries, at);

    /// <summary>By key, for maps whose order means nothing to anyone.</summary>
    public ConstantMap Sorted() => new(_entries.OrderBy(static e => e.Key, StringComparer.Ordinal), At);

    public override DataValue? ToData()
    {
        var data = new List<DataEntry>(_entries.Count);
        foreach (var entry in _entries)
        {
            if (entry.Value.ToData() is not { } value) return null;
            if (entry.IsSpread && value is DataMap open) data.AddRange(open.Entries);
            else data.Add(new DataEntry(entry.Key, value));
        }

        return new DataMap(data.ToEquatableArray());
    }
}
