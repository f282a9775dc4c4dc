using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Dependencies;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>What a values record says of the charts inside its chart.</summary>
internal static class Subcharts
{
    public static bool IsSubchartValues(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "SubchartValues", TypeArguments.Length: 1 } && BlueprintDiscovery.IsSdk(type.ContainingNamespace);

    /// <summary>The record that describes the inner chart's values; null where there is none.</summary>
    public static INamedTypeSymbol? ValuesOf(ITypeSymbol type) =>
        IsSubchartValues(type) && ((INamedTypeSymbol)type).TypeArguments[0] is INamedTypeSymbol known && Values.ValuesOf.IsAuthorRecord(known) ? known : null;

    /// <summary>Why a property cannot hold the values of an inner chart; null when it can.</summary>
    public static string? BindingError(IPropertySymbol property, string name, DeclaredDependency? dependency, bool isRoot)
    {
        if (!isRoot) return $"The values of a chart stand at the root of the values record, under its alias or name: move '{property.Name}' there";
        if (dependency is null) return $"No dependency has the alias or name '{name}': name the property after one (or with [JsonPropertyName]), or add the dependency to ChartFile";
        if (IsSubchartValues(property.Type)) return ValuesOf(property.Type) is null && ((INamedTypeSymbol)property.Type).TypeArguments[0].TypeKind != TypeKind.Error ? "SubchartValues<T> takes a record of values that is declared here" : null;
        return property.Type is { Name: "JsonObject" } ? null : $"'{name}' is a chart inside this one, whose values come in here: declare '{property.Name}' as SubchartValues<T> or JsonObject";
    }

    /// <summary>The keys of the charts, and where imported values arrive.</summary>
    public static EquatableArray<SchemaDoor> Doors(IReadOnlyList<DeclaredDependency> dependencies)
    {
        var charts = dependencies.Where(static d => d.Key is not null).Select(static d => new SchemaDoor([d.Key!]));
        var imports = dependencies.SelectMany(static d => d.ImportTargets).Select(static path => new SchemaDoor(path == "." ? [] : path.Split('.').ToEquatableArray()));
        return charts.Concat(imports).Distinct().ToEquatableArray();
    }

    /// <summary>A member that is never null in C#, be it by its type or by its default, while Helm may have nothing there; null when there is none.</summary>
    public static string? FirstSureMember(INamedTypeSymbol record, CancellationToken cancellationToken) => FirstSureMember(record, [], cancellationToken);

    private static string? FirstSureMember(INamedTypeSymbol record, IReadOnlyList<ITypeSymbol> outer, CancellationToken cancellationToken)
    {
        foreach (var property in Values.ValuesOf.Properties(record))
        {
            var nullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
            if (!nullable || Initializers.Of(property, cancellationToken) is not null) return property.Name;
            if (property.Type is INamedTypeSymbol inner && Values.ValuesOf.IsAuthorRecord(inner) && !outer.Contains(inner, SymbolEqualityComparer.Default)
                && FirstSureMember(inner, [.. outer, record], cancellationToken) is { } sure) return property.Name + "." + sure;
        }

        return null;
    }
}
