using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>The shapes of Kubernetes' own types, read from their members once per compilation: many Blueprints use the same ones.</summary>
internal sealed class KubernetesTypes
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new();

    /// <param name="References">The types that the definition names.</param>
    internal sealed record Entry(Definition Definition, IReadOnlyList<INamedTypeSymbol> References);

    public Entry Of(INamedTypeSymbol type) => _entries.GetOrAdd(type.Name, _ =>
    {
        var references = new List<INamedTypeSymbol>();
        return new Entry(new Definition(type.Name, ValuesOf.Properties(type).Select(p => Property(p, references)).OfType<PropertyShape>().ToEquatableArray()), references);
    });

    private static PropertyShape? Property(IPropertySymbol property, List<INamedTypeSymbol> references) => Shape(property.Type, references) is { } shape
        ? new PropertyShape(JsonNames.Of(property), null, shape, Nullable: true, MustBeGiven: false, Default: null, shape is ScalarShape { Limits: var limits } ? limits : [], Config: null, Lenient: false)
        : null;

    private static Shape? Shape(ITypeSymbol type, List<INamedTypeSymbol> references)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return Shape(nullable.TypeArguments[0], references);
        if (ValuesLowering.Scalar(type) is { } scalar) return scalar;
        // byte[] is base64 text, a time is text.
        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } || type.SpecialType == SpecialType.System_DateTime) return new ScalarShape(["string"], []);
        if (ValueTypes.MapValueOf(type) is { } value) return Shape(value, references) is { } shape ? new MapShape(shape, ValueNullable: false) : new FreeShape(ObjectOnly: true);
        if (ValueTypes.ElementOf(type) is { } element) return Shape(element, references) is { } shape ? new ListShape(shape, ItemNullable: true) : null;
        if (!ValueTypes.IsKubernetes(type) || type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named) return new FreeShape(ObjectOnly: false);
        references.Add(named);
        return new ReferenceShape(named.Name);
    }
}
