using System;
using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Kubernetes;

/// <summary>What the API server asks of the fields of one type; fields of which it asks nothing are not here.</summary>
internal sealed class TypeFacts
{
    private readonly Dictionary<string, FieldFacts> _fields = new(StringComparer.Ordinal);

    /// <summary>Reads the line of a type, with tabs between: <c>V1Container image! imagePullPolicy=Always,IfNotPresent,Never env[name]</c>.</summary>
    public TypeFacts(string line)
    {
        var words = line.Split('\t');
        Name = words[0];
        foreach (var word in words.Skip(1))
        {
            var field = Field(word);
            _fields.Add(field.Name, field);
        }

        Required = [.. _fields.Values.Where(static f => f.Required)];
    }

    /// <summary>The name of the C# type.</summary>
    public string Name { get; }

    public IReadOnlyList<FieldFacts> Required { get; }

    public IEnumerable<FieldFacts> Fields => _fields.Values;

    /// <summary>The facts of a property by its C# name; null where the API server asks nothing of it.</summary>
    public FieldFacts? Of(string property) => _fields.TryGetValue(property, out var field) ? field : null;

    private static FieldFacts Field(string word)
    {
        string[] values = [], keys = [];
        var equals = word.IndexOf('=');
        if (equals >= 0)
        {
            values = word.Substring(equals + 1).Split(',');
            word = word.Substring(0, equals);
        }

        var bracket = word.IndexOf('[');
        if (bracket >= 0)
        {
            keys = word.Substring(bracket + 1, word.Length - bracket - 2).Split(',');
            word = word.Substring(0, bracket);
        }

        var name = word.TrimEnd('!', '+');
        return new FieldFacts(name, PropertyNames.Of(name), word.IndexOf('!') > 0, word.IndexOf('+') > 0, keys, values);
    }
}
