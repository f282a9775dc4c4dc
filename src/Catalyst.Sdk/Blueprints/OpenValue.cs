using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Catalyst.Sdk;

/// <summary>
/// A value of any shape, for the parts of <c>blueprint.yaml</c> whose form the platform leaves open: a scalar, a list or a mapping.
/// </summary>
/// <remarks>
/// Scalars convert by themselves, a list is a collection expression, a mapping is an initializer with indexers:
/// <code>Outputs = new() { ["url"] = new() { ["valueFrom"] = "endpoint/ui" }, ["ports"] = [80, 443] }</code>
/// The compiler reads the initializer at build time, so what stands in it must be known then.
/// </remarks>
[CollectionBuilder(typeof(OpenValue), nameof(List))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a value first; a list is one of its shapes.")]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are the two factories and the indexer.")]
public sealed class OpenValue : IEnumerable<OpenValue?>
{
    private readonly object? _scalar;
    private readonly IReadOnlyList<OpenValue?>? _items;
    private readonly List<KeyValuePair<string, OpenValue?>> _entries = [];

    /// <summary>An empty mapping, filled through the indexer.</summary>
    public OpenValue() { }

    private OpenValue(object scalar) => _scalar = scalar;

    private OpenValue(IReadOnlyList<OpenValue?> items) => _items = items;

    /// <summary>The entries of a mapping in the order in which they were written; empty for a scalar or a list.</summary>
    public IReadOnlyList<KeyValuePair<string, OpenValue?>> Entries => _entries;

    /// <summary>The scalar: a string, a bool, a long or a double; null for a list or a mapping.</summary>
    public object? Scalar => _scalar;

    /// <summary>Whether this is a list; its items are what enumerating gives.</summary>
    public bool IsList => _items is not null;

    /// <summary>The value of a mapping under a key, null when there is none. Setting a key again replaces its value in place.</summary>
    /// <param name="key">The key as it is written in the file.</param>
    /// <exception cref="InvalidOperationException">The value is a scalar or a list.</exception>
    public OpenValue? this[string key]
    {
        get => _entries.Find(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)).Value;
        set
        {
            if (_scalar is not null || _items is not null) throw new InvalidOperationException("Only a mapping has keys; this value is a scalar or a list.");
            var at = _entries.FindIndex(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
            if (at < 0) _entries.Add(new(key, value));
            else _entries[at] = new(key, value);
        }
    }

    /// <summary>A list; collection expressions call it.</summary>
    /// <param name="items">The items in order.</param>
    public static OpenValue List(ReadOnlySpan<OpenValue?> items) => new((IReadOnlyList<OpenValue?>)items.ToArray());

    /// <summary>A text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator OpenValue?(string? value) => value is null ? null : new(value);

    /// <summary>True or false.</summary>
    public static implicit operator OpenValue(bool value) => new((object)value);

    /// <summary>A whole number.</summary>
    public static implicit operator OpenValue(int value) => new((object)(long)value);

    /// <summary>A whole number.</summary>
    public static implicit operator OpenValue(long value) => new((object)value);

    /// <summary>A number.</summary>
    public static implicit operator OpenValue(double value) => new((object)value);

    /// <summary>The items of a list; nothing for a scalar or a mapping.</summary>
    public IEnumerator<OpenValue?> GetEnumerator() => (_items ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
