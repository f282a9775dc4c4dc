using System.Collections;
using System.Diagnostics;

namespace Catalyst.Sdk;

/// <summary>The documents of a render, in the order of their templates.</summary>
[DebuggerDisplay("{Count} manifests")]
public sealed class ManifestSet : IReadOnlyList<Manifest>
{
    private readonly IReadOnlyList<Manifest> _manifests;

    internal ManifestSet(IReadOnlyList<Manifest> manifests, string? notes)
    {
        _manifests = manifests;
        Notes = notes;
    }

    /// <inheritdoc/>
    public int Count => _manifests.Count;

    /// <summary>The text after an installation; null when the Blueprint makes none of its own.</summary>
    public string? Notes { get; }

    /// <summary>The charts inside this one whose documents are missing here: those that are no Blueprints with a class.</summary>
    public IReadOnlyList<ChartNotRendered> NotRendered { get; internal init; } = [];

    /// <inheritdoc/>
    public Manifest this[int index] => _manifests[index];

    /// <summary>The one object of a type.</summary>
    /// <param name="name">Its name; null for any.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public T Single<T>(string? name = null)
    {
        var found = All<T>(name).ToList();
        return found.Count == 1 ? found[0] : throw new InvalidOperationException($"Expected one {typeof(T).Name}, found {found.Count} among: {string.Join(", ", _manifests.Select(static m => m.Kind + " " + m.Name))}.");
    }

    /// <summary>The objects of a type.</summary>
    /// <param name="name">Their name; null for any.</param>
    /// <typeparam name="T">The type.</typeparam>
    public IEnumerable<T> All<T>(string? name = null) => _manifests.Where(m => m.Value is T && (name is null || m.Name == name)).Select(static m => (T)m.Value);

    /// <summary>All documents as YAML, separated by <c>---</c>.</summary>
    public string ToYaml() => string.Concat(_manifests.Select(static m => "---\n" + m.ToYaml()));

    /// <inheritdoc/>
    public IEnumerator<Manifest> GetEnumerator() => _manifests.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
