using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>A value of an initializer with the place where it is written, so that a limit is reported at the value that breaks it.</summary>
internal abstract class SpecNode(Location at)
{
    public Location At { get; } = at;
}

/// <summary>Something that could not be evaluated and was reported, or is a compile error anyway: it is there, and nothing more is known.</summary>
internal sealed class SpecUnknown(Location at) : SpecNode(at);

internal sealed class SpecScalar(DataValue value, Location at) : SpecNode(at)
{
    public DataValue Value { get; } = value;
}

internal sealed class SpecList(IReadOnlyList<SpecNode> items, Location at) : SpecNode(at)
{
    public IReadOnlyList<SpecNode> Items { get; } = items;
}

/// <param name="Key">The key in the file.</param>
/// <param name="KeyAt">Where the C# names it.</param>
/// <param name="IsSpread">Whether the entries of the value stand beside their siblings (the open part of a closed C# type).</param>
internal sealed record SpecEntry(string Key, Location KeyAt, SpecNode Value, bool IsSpread = false);

internal sealed class SpecMap(IEnumerable<SpecEntry> entries, Location at) : SpecNode(at)
{
    private readonly List<SpecEntry> _entries = [.. entries];

    public IReadOnlyList<SpecEntry> Entries => _entries;

    public SpecNode? this[string key]
    {
        get
        {
            foreach (var entry in _entries)
                if (entry.Key == key) return entry.Value;
            return null;
        }
    }

    /// <summary>Sets a key as C# does: the last assignment counts, null means absent.</summary>
    public void Set(SpecEntry entry)
    {
        var index = _entries.FindIndex(e => e.Key == entry.Key && e.IsSpread == entry.IsSpread);
        var isNull = entry.Value is SpecScalar { Value: DataNull };
        if (index >= 0 && isNull) _entries.RemoveAt(index);
        else if (index >= 0) _entries[index] = entry;
        else if (!isNull) _entries.Add(entry);
    }

    public SpecMap Copy(Location at) => new(_entries, at);

    /// <summary>By key, for maps whose order means nothing to anyone.</summary>
    public SpecMap Sorted() => new(_entries.OrderBy(static e => e.Key, System.StringComparer.Ordinal), At);
}
