using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Dependencies;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>From the values record to its model.</summary>
internal sealed class ValuesLowering
{
    private static readonly HashSet<string> Booleans = new(StringComparer.Ordinal) { "y", "n", "yes", "no", "on", "off", "true", "false" };

    private readonly ProblemBag _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly ConstantEvaluator _evaluator;
    private readonly KubernetesShapes _kubernetes;
    private readonly Stack<INamedTypeSymbol> _open = new();

    // With a circle the defaults have no end either: one problem is enough.
    private bool _cyclic;

    private readonly SharedModels _models;
    private readonly IReadOnlyList<DeclaredDependency> _dependencies;

    private ValuesLowering(SharedModels models, ProblemBag problems, IReadOnlyList<DeclaredDependency> dependencies, KubernetesShapes kubernetes, CancellationToken cancellationToken)
    {
        _models = models;
        _dependencies = dependencies;
        _problems = problems;
        _cancellationToken = cancellationToken;
        _evaluator = new ConstantEvaluator(models, problems, ValuesRules.DefaultNotConstant, concrete: null, cancellationToken);
        _kubernetes = kubernetes;
    }

    public static ValuesModel? Lower(BlueprintDeclaration declaration, SharedModels models, ProblemBag problems, CancellationToken cancellationToken, IReadOnlyList<DeclaredDependency>? dependencies = null)
    {
        if (declaration.ValuesType is not { } type) return null;
        var lowering = new ValuesLowering(models, problems, dependencies ?? [], new KubernetesShapes(models.Kubernetes), cancellationToken);
        var root = lowering.Record(type);
        return root is null ? null : new ValuesModel(root, lowering._kubernetes.Definitions) { Doors = Subcharts.Doors(dependencies ?? []) };
    }

    private RecordShape? Record(INamedTypeSymbol type)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _open.Push(type);
        try
        {
            Settable.Check(type, _problems);
            var names = new Dictionary<string, IPropertySymbol>(StringComparer.Ordinal);
            var properties = new List<PropertyShape>();
            foreach (var property in ValuesOf.Properties(type))
            {
                var name = JsonNames.Of(property);
                if (names.TryGetValue(name, out var other)) _problems.Add(ValuesRules.SameName, At(property), other.Name, property.Name, name);
                else if (Property(property, name) is { } shape) properties.Add(shape);
                names[name] = property;
                if (Booleans.Contains(name.ToLowerInvariant())) _problems.Add(ValuesRules.BooleanName, At(property), name);
            }

            return new RecordShape(properties.ToEquatableArray(), IsOpen(type), ConditionKeys(type));
        }
        finally
        {
            _open.Pop();
        }
    }

    private PropertyShape? Property(IPropertySymbol property, string name)
    {
        var type = property.Type;
        var nullable = (type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            && !ValuesOf.HasAttribute(property, "RequiredAttribute");
        if (Subcharts.IsSubchartValues(type) || _open.Count == 1 && _dependencies.Any(d => d.Key == name)) return Subchart(property, name, nullable);
        if (ShapeOf(Bare(type), property) is not { } shape) return null;
        var keywords = Constraints.Of(property, shape, _problems);
        LenientValues.Check(property, _problems);
        if (_cyclic && shape is not ScalarShape) return null;
        var written = _evaluator.DefaultOf(property);
        if (written is not null)
        {
            CheckDefault(written, shape, keywords, name);
            foreach (var (_, at) in SubchartDefaults.Deleted(written, name)) _problems.Add(ChartDependencyRules.Binding, at, "HelmValue.Delete removes a default of an inner chart; this value belongs to the chart itself: leave the key out");
        }

        var value = property.IsRequired || written is null or { IsNull: true } ? null : written.ToData();
        return new PropertyShape(name, XmlDocReader.Summary(property, _cancellationToken), shape, nullable, MustBeGiven: property.IsRequired || (!nullable && value is null), value,
            keywords, Mark(property), LenientValues.Is(property));
    }

    /// <summary>The values of a chart inside this one.</summary>
    private PropertyShape? Subchart(IPropertySymbol property, string name, bool nullable)
    {
        var dependency = _open.Count == 1 ? _dependencies.FirstOrDefault(d => d.Key == name) : null;
        var known = Subcharts.ValuesOf(property.Type);
        if (Subcharts.BindingError(property, name, dependency, isRoot: _open.Count == 1) is { } error)
        {
            _problems.Add(ChartDependencyRules.Binding, At(property), error);
            return null;
        }

        // What is wrong with another Blueprint's record is reported there.
        var inner = dependency!.Blueprint is null ? this : new ValuesLowering(_models, new ProblemBag(), [], _kubernetes, _cancellationToken);
        var record = known is null ? null : inner.Record(known);
        var written = _evaluator.DefaultOf(property);
        SubchartDefaults.CheckNulls(known is null ? written : (written as ConstantMap)?["extra"], _problems);
        if (written is ConstantMap map && known is not null)
        {
            if (record is not null && map["values"] is { } values) CheckDefault(values, record, [], name);
            written = SubchartDefaults.Written(map, inner._evaluator.Defaults(known, map.At) ?? new ConstantMap([], map.At), _problems);
        }

        foreach (var (path, at) in written is null ? [] : SubchartDefaults.Deleted(written, name)) _problems.Add(ChartDependencyRules.Delete, at, path);
        var value = property.IsRequired || written is null or { IsNull: true } ? null : written.ToData();
        return new PropertyShape(name, XmlDocReader.Summary(property, _cancellationToken), new SubchartShape(record), nullable, MustBeGiven: property.IsRequired || (!nullable && value is null), value,
            [], Mark(property), Lenient: false);
    }

    /// <summary>Reports what the schema refuses of a default, as deep as it goes, where it was written.</summary>
    private void CheckDefault(ConstantNode node, Shape shape, EquatableArray<DataEntry> keywords, string name)
    {
        if (node.IsNull) return;
        if (node.ToData() is { } value && Constraints.Refusal(value, shape, keywords) is { } refusal) _problems.Add(ValuesRules.DefaultOutside, node.At, name, refusal);
        switch (shape)
        {
            case RecordShape record when node is ConstantMap map:
                foreach (var entry in map.Entries)
                    foreach (var property in record.Properties)
                        if (property.Name == entry.Key) CheckDefault(entry.Value, property.Shape, property.Keywords, property.Name);
                break;
            case ListShape list when node is ConstantList items:
                foreach (var item in items.Items) CheckDefault(item, list.Item, Limits(list.Item), name);
                break;
            case MapShape map when node is ConstantMap entries:
                foreach (var entry in entries.Entries) CheckDefault(entry.Value, map.Value, Limits(map.Value), name);
                break;
        }
    }

    private static EquatableArray<DataEntry> Limits(Shape shape) => shape is ScalarShape { Limits: var limits } ? limits : [];

    private Shape? ShapeOf(ITypeSymbol type, IPropertySymbol property)
    {
        if (Scalar(type) is { } scalar) return scalar;
        if (type.Name is "JsonObject" or "JsonNode" or "JsonElement" && type.ContainingNamespace.ToDisplayString().StartsWith("System.Text.Json", StringComparison.Ordinal))
            return new FreeShape(type.Name == "JsonObject");
        if (type is IArrayTypeSymbol { Rank: > 1 }) return NoSchema(type, property);
        if (ValueTypes.MapValueOf(type) is { } value)
            return ShapeOf(Bare(value), property) is { } shape ? new MapShape(shape, value.NullableAnnotation == NullableAnnotation.Annotated) : null;
        if (ValueTypes.ElementOf(type) is { } element)
            return ShapeOf(Bare(element), property) is { } shape ? new ListShape(shape, element.NullableAnnotation == NullableAnnotation.Annotated) : null;
        if (ValueTypes.IsKubernetes(type) && type is INamedTypeSymbol kubernetes) return _kubernetes.Reference(kubernetes);
        if (type is INamedTypeSymbol foreign && IsForeign(foreign))
        {
            ForeignTypes.Report(foreign, foreign.Name, At(property), _problems);
            return null;
        }

        if (type is not INamedTypeSymbol record || !ValuesOf.IsAuthorRecord(record)) return NoSchema(type, property);
        if (!_open.Contains(record, SymbolEqualityComparer.Default)) return Record(record);
        _cyclic = true;
        var through = _open.Reverse().SkipWhile(t => !SymbolEqualityComparer.Default.Equals(t, record)).Select(static t => "'" + t.Name + "'");
        _problems.Add(ValuesRules.Cycle, At(property), record.Name, string.Join(", ", through));
        return null;
    }

    internal static ScalarShape? Scalar(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return new ScalarShape(["string"], []);
            case SpecialType.System_Boolean: return new ScalarShape(["boolean"], []);
            case SpecialType.System_Int32: return new ScalarShape(["integer"], [], Bounds(int.MinValue, int.MaxValue));
            // Integers travel through a values file as float64: beyond 2^53 they are not exact.
            case SpecialType.System_Int64: return new ScalarShape(["integer"], [], Bounds(-(1L << 53), 1L << 53));
            case SpecialType.System_Double: return new ScalarShape(["number"], []);
        }

        if (ValueTypes.IsQuantity(type)) return new ScalarShape(["string", "number"], []);
        if (ValueTypes.IsIntOrString(type)) return new ScalarShape(["integer", "string"], [], Bounds(int.MinValue, int.MaxValue));
        if (type.TypeKind != TypeKind.Enum) return null;
        return new ScalarShape(["string"], type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue)
            .Select(static f => (DataValue)new DataString(JsonNames.OfEnumMember(f))).ToEquatableArray());
    }

    private static EquatableArray<DataEntry> Bounds(long low, long high) => [new("minimum", new DataInteger(low)), new("maximum", new DataInteger(high))];

    /// <summary>A class of another assembly that says nothing about it.</summary>
    private bool IsForeign(INamedTypeSymbol type) =>
        !_models.IsHere(type) && type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } && LibraryContracts.Of(type) is null
        && type.ContainingAssembly is { Name: var assembly } && !assembly.StartsWith("System", StringComparison.Ordinal) && !assembly.StartsWith("Microsoft", StringComparison.Ordinal) && assembly is not ("KubernetesClient" or "Catalyst.Sdk" or "mscorlib" or "netstandard");

    private Shape? NoSchema(ITypeSymbol type, IPropertySymbol property)
    {
        if (type.TypeKind != TypeKind.Error) _problems.Add(ValuesRules.NoSchema, At(property), type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return null;
    }

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static Location At(ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Location.None;

    private static bool IsOpen(INamedTypeSymbol type) =>
        ValuesOf.Attribute(type, "ValuesAttribute")?.NamedArguments.FirstOrDefault(static a => a.Key == "Unknown").Value.Value is int and not 0;

    private static EquatableArray<string> ConditionKeys(INamedTypeSymbol type) =>
        ValuesOf.Attribute(type, "ValuesAttribute")?.NamedArguments.FirstOrDefault(static a => a.Key == "ConditionKeys").Value is { Kind: TypedConstantKind.Array, IsNull: false } keys
            ? keys.Values.Select(static v => (string)v.Value!).ToEquatableArray()
            : [];

    private static ConfigMark? Mark(IPropertySymbol property)
    {
        if (ValuesOf.Attribute(property, "ConfigAttribute") is not { } config) return null;
        string? Of(string name) => config.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string;
        return new ConfigMark(Of("Title"), Of("Hint"), Of("Filter"));
    }
}
