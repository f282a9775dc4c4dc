using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>How a record of the model is written: the parameters of its constructor in order, then the further properties that were set.
/// A new record of the model needs nothing here.</summary>
internal sealed class ModelShape
{
    private static readonly ConcurrentDictionary<Type, ModelShape> Shapes = new();

    private static readonly Dictionary<string, Type> Types = typeof(ModelShape).Assembly.GetTypes()
        .Where(static t => t is { IsAbstract: false, IsNested: false, Namespace: { } ns }
            && (ns.StartsWith("Catalyst.Sdk.Compiler.Model", StringComparison.Ordinal) || ns == typeof(ModelShape).Namespace) && IsRecord(t))
        .ToDictionary(static t => t.Name, StringComparer.Ordinal);

    private readonly ConstructorInfo _constructor;

    private ModelShape(Type type)
    {
        _constructor = type.GetConstructors().OrderByDescending(static c => c.GetParameters().Length).First(c => c.GetParameters() is not [{ ParameterType: var only }] || only != type);
        Parameters = _constructor.GetParameters().Select(p => type.GetProperty(p.Name!)!).ToArray();
        // What a base record's constructor takes, the derived record's own gives it.
        var given = type.BaseType!.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).SelectMany(static c => c.GetParameters()).Select(static p => p.Name).ToList();
        Origin = type.GetProperty(nameof(Origin)) is { PropertyType: var origin } own && origin == typeof(Origin) ? own : null;
        Further = type.GetProperties().Where(p => p.CanWrite && p.PropertyType != typeof(Origin) && Parameters.All(q => q.Name != p.Name) && !given.Contains(p.Name)).OrderBy(static p => p.Name, StringComparer.Ordinal).ToArray();
    }

    public IReadOnlyList<PropertyInfo> Parameters { get; }

    public IReadOnlyList<PropertyInfo> Further { get; }

    /// <summary>The line of C# that the record comes from; null for a record that has none.</summary>
    public PropertyInfo? Origin { get; }

    public static ModelShape Of(Type type) => Shapes.GetOrAdd(type, static t => new ModelShape(t));

    /// <summary>The record of a name; null when the model has none.</summary>
    public static Type? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    public object Create(object?[] arguments) => _constructor.Invoke(arguments);

    /// <summary>The element type of a list of the model; null for other types.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
