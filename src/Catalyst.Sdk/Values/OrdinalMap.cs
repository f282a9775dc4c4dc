using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>A map in the order of its keys, as Helm prints it. An entry that is set to null is left out; a key that is set again is overwritten.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class OrdinalMap<TValue> : IDictionary<string, TValue>, IReadOnlyDictionary<string, TValue>
    where TValue : class
{
    private readonly SortedDictionary<string, TValue> _entries = new(StringComparer.Ordinal);

    private protected OrdinalMap()
    {
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <inheritdoc/>
    public ICollection<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public ICollection<TValue> Values => _entries.Values;

    IEnumerable<string> IReadOnlyDictionary<string, TValue>.Keys => _entries.Keys;

    IEnumerable<TValue> IReadOnlyDictionary<string, TValue>.Values => _entries.Values;

    /// <summary>The value of a key. Setting null leaves the key out.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    [AllowNull]
    public TValue this[string key]
    {
        get => _entries[key];
        set
        {
            if (value is null) _entries.Remove(key);
            else _entries[key] = value;
        }
    }

    /// <summary>Sets an entry; null leaves it out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, or null.</param>
    public void Add(string key, TValue? value) => this[key] = value;

    void IDictionary<string, TValue>.Add(string key, TValue value) => Add(key, value);

    /// <summary>Adds all entries of another map; null adds none.</summary>
    /// <param name="entries">The other map.</param>
    public void Add(IEnumerable<KeyValuePair<string, TValue>>? entries)
    {
        foreach (var entry in entries ?? []) Add(entry.Key, entry.Value);
    }

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, TValue> item) => Add(item.Key, item.Value);

    /// <inheritdoc/>
    public void Clear() => _entries.Clear();

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, TValue> item) => ((ICollection<KeyValuePair<string, TValue>>)_entries).Contains(item);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, TValue>[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public bool Remove(string key) => _entries.Remove(key);

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, TValue> item) => ((ICollection<KeyValuePair<string, TValue>>)_entries).Remove(item);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
