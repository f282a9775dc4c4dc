using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>What a piece of a manifest may come to, on one way through its tests and helpers.</summary>
internal abstract class Shape
{
    /// <summary>Where the C# says it.</summary>
    public Origin Origin { get; init; }
}

/// <summary>Nothing: the key or item is left out.</summary>
internal sealed class AbsentShape : Shape;

/// <summary>Something that only an installation knows: an object handed on from the values, what a function gives.</summary>
internal sealed class UnknownShape : Shape;

/// <summary>A list.</summary>
/// <param name="items">The items that may be in it.</param>
/// <param name="isOpen">Whether it may have others.</param>
internal sealed class Items(IReadOnlyList<Slot> items, bool isOpen) : Shape
{
    public IReadOnlyList<Slot> All => items;

    public bool IsOpen { get; set; } = isOpen;
}

/// <summary>A mapping.</summary>
/// <param name="all">The entries that may be in it.</param>
/// <param name="isOpen">Whether it may have others.</param>
internal sealed class Fields(IReadOnlyList<Field> all, bool isOpen) : Shape
{
    public IReadOnlyList<Field> All => all;

    public bool IsOpen { get; set; } = isOpen;

    /// <summary>Every value that may stand under a key.</summary>
    public IEnumerable<Slot> this[string key]
    {
        get
        {
            foreach (var field in all)
                if (string.Equals(field.Key, key, StringComparison.Ordinal)) yield return field.Value;
        }
    }

    /// <summary>Whether a key is surely missing: nothing that could bring it is known or hidden.</summary>
    public bool Lacks(string key) => !IsOpen && this[key].All(static s => s.IsAbsent);

    /// <summary>The mappings that may stand at a path.</summary>
    public IEnumerable<Fields> At(params string[] path) => path.Aggregate<string, IEnumerable<Fields>>([this], static (all, key) => all.SelectMany(f => f[key]).SelectMany(static s => s.Mappings));

    /// <summary>The scalars that may stand under a key.</summary>
    public IEnumerable<Scalar> Scalars(string key) => this[key].SelectMany(static s => s.Scalars);

    /// <summary>The text under a key with the default values; null when it is none, or not known.</summary>
    public string? Text(string key)
    {
        string? found = null;
        foreach (var slot in this[key])
            if (slot.Default is Model.DataString { Value: var text }) found = text;
            else if (!slot.IsAbsent) return null;
        return found;
    }
}

/// <param name="Origin">Where the C# names it.</param>
internal sealed record Field(string Key, Slot Value, Origin Origin);
