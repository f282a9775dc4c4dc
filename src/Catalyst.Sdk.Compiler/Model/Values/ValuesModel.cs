namespace Catalyst.Sdk.Compiler.Model.Values;

/// <summary>The values of a chart: what an operator may set, with its defaults.</summary>
/// <param name="Root">The values record.</param>
/// <param name="Definitions">The Kubernetes types that the record uses, by name, each once.</param>
internal sealed record ValuesModel(RecordShape Root, EquatableArray<Definition> Definitions)
{
    /// <summary>Where values of other charts come in.</summary>
    public EquatableArray<SchemaDoor> Doors { get; init; } = [];
}

/// <summary>A Kubernetes type as a shared part of the schema: open, because a cluster may be newer than the client.</summary>
internal sealed record Definition(string Name, EquatableArray<PropertyShape> Properties);

/// <summary>What a value may look like.</summary>
internal abstract record Shape;

/// <param name="Types">The JSON types, null not among them.</param>
/// <param name="Allowed">The members of an enum; empty for other types.</param>
/// <param name="Limits">Keywords that come with the type itself, such as the bounds of an <c>int</c>.</param>
internal sealed record ScalarShape(EquatableArray<string> Types, EquatableArray<DataValue> Allowed, EquatableArray<DataEntry> Limits = default) : Shape;

internal sealed record ListShape(Shape Item, bool ItemNullable) : Shape;

internal sealed record MapShape(Shape Value, bool ValueNullable) : Shape;

/// <param name="Open">Whether keys that the record does not have pass.</param>
internal sealed record RecordShape(EquatableArray<PropertyShape> Properties, bool Open, EquatableArray<string> ConditionKeys) : Shape;

/// <summary>A Kubernetes type, by the name of its definition.</summary>
internal sealed record ReferenceShape(string Definition) : Shape;

/// <summary>Free JSON; <paramref name="ObjectOnly"/> when it must be a mapping.</summary>
internal sealed record FreeShape(bool ObjectOnly) : Shape;

/// <summary>How a property shows in the form of an Application.</summary>
internal sealed record ConfigMark(string? Title, string? Hint, string? Filter);

/// <param name="Name">The key in <c>values.yaml</c>.</param>
/// <param name="MustBeGiven">C# <c>required</c>, or not nullable and without a default: the operator gives it.</param>
/// <param name="Default">The default; null when there is none.</param>
/// <param name="Keywords">Further keywords of the schema: limits, patterns, formats.</param>
/// <param name="Config">Set when the property is part of the form; null when not.</param>
internal sealed record PropertyShape(string Name, string? Documentation, Shape Shape, bool Nullable, bool MustBeGiven, DataValue? Default,
    EquatableArray<DataEntry> Keywords, ConfigMark? Config, bool Lenient);
