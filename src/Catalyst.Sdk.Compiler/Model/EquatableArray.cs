using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Catalyst.Sdk.Compiler.Model;

/// <summary>An immutable list with value equality, so that records of the model compare by content.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T>(T[] items) : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items = items;

    private T[] Items => _items ?? [];

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    // The questions of LINQ that are asked most, of the array itself: no box, and no enumerator on the heap.
    public bool Any() => Items.Length > 0;

    public bool Any(Func<T, bool> test) => Array.Exists(Items, new Predicate<T>(test));

    public bool All(Func<T, bool> test) => Array.TrueForAll(Items, new Predicate<T>(test));

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> map) => Items.Select(map);

    public IEnumerable<T> Where(Func<T, bool> test) => Items.Where(test);

    /// <summary>Whether a change of each item changes anything; the same list where it does not.</summary>
    public bool Mapped(Func<T, T> map, out EquatableArray<T> mapped)
    {
        T[]? changed = null;
        for (var i = 0; i < Items.Length; i++)
        {
            var item = map(Items[i]);
            if (changed is null && ReferenceEquals(item, Items[i])) continue;
            changed ??= [.. Items];
            changed[i] = item;
        }

        mapped = changed is null ? this : new EquatableArray<T>(changed);
        return changed is not null;
    }

    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    public struct Enumerator(T[] items)
    {
        private int _next;

        public readonly T Current => items[_next - 1];

        public bool MoveNext() => ++_next <= items.Length;
    }
}

internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
