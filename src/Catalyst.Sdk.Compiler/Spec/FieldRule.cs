using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>The shapes that a field can have.</summary>
internal enum FieldShape
{
    Text,
    Integer,
    Flag,
    Map,
    List,

    /// <summary>A version range of the platform; a text.</summary>
    Versions,

    /// <summary>The name of another Blueprint; a text.</summary>
    Dependency,

    /// <summary>A port: its number, or its name.</summary>
    Port,
}

/// <summary>What the platform demands of one field: a row of the table.</summary>
internal sealed class FieldRule(string path, FieldShape shape)
{
    private readonly Dictionary<string, FieldRule> _fields = new(StringComparer.Ordinal);
    private Regex? _regex, _refusedRegex, _keyRegex;

    /// <summary>The path in the file, such as <c>spec.depends[].blueprint</c>.</summary>
    public string Path { get; } = path;

    public FieldShape Shape { get; } = shape;

    /// <summary>The rule that is broken where the field is required and missing, where the platform's list of rules has a row for it.</summary>
    public DiagnosticDescriptor? Absence { get; init; }

    /// <summary>What to write where it is missing; null where only the author knows.</summary>
    public string? AbsenceMend { get; init; }

    /// <summary>What is broken by a text that is too short or too long, where that is a row of its own.</summary>
    public DiagnosticDescriptor? Length { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Unknown keys are kept; in a closed object the platform would drop them.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A text may stand for the mapping.</summary>
    public bool MayBeText { get; init; }

    /// <summary>The build writes it; an author can't.</summary>
    public bool IsComputed { get; init; }

    /// <summary>The platform's pattern as it stands there (RE2), where <c>$</c> is the very end.</summary>
    public string? Pattern { get; init; }

    /// <summary>What a text must not contain, and why.</summary>
    public string? Refused { get; init; }

    public string? RefusedBecause { get; init; }

    /// <summary>The pattern in words, for messages.</summary>
    public string? Words { get; init; }

    public string? KeyPattern { get; init; }

    /// <summary>The pattern of keys in words, for messages.</summary>
    public string? KeyWords { get; init; }

    public long? Minimum { get; init; }

    public long? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    /// <summary>The field of an item that tells it from the others.</summary>
    public string? ItemKey { get; init; }

    /// <summary>The rule that a value outside the limits breaks, where the platform's list of rules has a row for it.</summary>
    public DiagnosticDescriptor? Rule { get; init; }

    /// <summary>What a text should be, where a fix can tell; null where it can't.</summary>
    public Func<string, string?>? Mend { get; init; }

    /// <summary>No item twice.</summary>
    public bool IsSet { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Its place among its siblings, which is the order of writing.</summary>
    public int Order { get; private set; }

    public IReadOnlyDictionary<string, FieldRule> Fields => _fields;

    /// <summary>What the items of a list, or the values of a map with free keys, must be.</summary>
    public FieldRule? Items { get; private set; }

    public Regex? Regex => Pattern is null ? null : _regex ??= Compiled(Pattern);

    public Regex? RefusedRegex => Refused is null ? null : _refusedRegex ??= Compiled(Refused);

    public Regex? KeyRegex => KeyPattern is null ? null : _keyRegex ??= Compiled(KeyPattern);

    /// <summary>The name that follows the last dot, without the mark of a list.</summary>
    public string Name => Path.EndsWith("[]", StringComparison.Ordinal) ? "[]" : Path.Substring(Path.LastIndexOf('.') + 1);

    public void Add(FieldRule child)
    {
        if (child.Name is "[]" or "*")
        {
            Items = child;
            return;
        }

        child.Order = _fields.Count;
        _fields.Add(child.Name, child);
    }

    /// <summary>A tree of the rows; each row's parent stands before it.</summary>
    public static FieldRule Tree(IReadOnlyList<FieldRule> rows)
    {
        var byPath = new Dictionary<string, FieldRule>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            byPath.Add(row.Path, row);
            if (byPath.Count == 1) continue; // the root
            var parent = row.Path.Substring(0, row.Name == "[]" ? row.Path.Length - 2 : row.Path.LastIndexOf('.'));
            byPath[parent].Add(row);
        }

        return rows[0];
    }

    // .NET's $ also matches before a final line feed, RE2's does not.
    private static Regex Compiled(string pattern) => new(
        pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) + @"\z" : pattern,
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
