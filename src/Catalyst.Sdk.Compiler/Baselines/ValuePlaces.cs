using System.Linq;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Where the C# declares a value.</summary>
/// <param name="root">The values record.</param>
/// <param name="otherwise">The place of what is declared in another project.</param>
internal sealed class ValuePlaces(INamedTypeSymbol? root, Compilation compilation, Location otherwise)
{
    /// <summary>The property of a value, or the nearest above it.</summary>
    public Location Of(ValuePath path) => Walk(path).Property ?? otherwise;

    /// <summary>The record in which a value was.</summary>
    public Location Record(ValuePath path)
    {
        var (property, type) = Walk(path.Parent);
        return Here(type) ?? property ?? otherwise;
    }

    private (Location? Property, ITypeSymbol? Type) Walk(ValuePath path)
    {
        Location? found = null;
        ITypeSymbol? type = root;
        foreach (var step in path.Steps)
        {
            type = Inner(type);
            if (step is ValuePath.Item or ValuePath.Entry) continue;
            if (Member(type, step) is not { } property) return (found, null);
            found = Here(property) ?? found;
            type = property.Type;
        }

        return (found, Inner(type));
    }

    /// <summary>What a nullable, a list, a map or the values of an inner chart hold.</summary>
    private static ITypeSymbol? Inner(ITypeSymbol? type)
    {
        while (true)
        {
            if (type is IArrayTypeSymbol array) type = array.ElementType;
            else if (type is INamedTypeSymbol { TypeArguments.Length: > 0, IsGenericType: true } generic && generic.ContainingNamespace.ToDisplayString() is "System" or "System.Collections.Generic" or "Catalyst.Sdk" && generic.Name is "Nullable" or "IList" or "List" or "IReadOnlyList" or "ICollection" or "IEnumerable" or "IDictionary" or "IReadOnlyDictionary" or "Dictionary" or "SubchartValues")
                type = generic.TypeArguments[generic.TypeArguments.Length - 1];
            else return type;
        }
    }

    private static IPropertySymbol? Member(ITypeSymbol? type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => !p.IsStatic && !p.IsIndexer && JsonNames.Of(p) == name) is { } property) return property;
        return null;
    }

    /// <summary>A place in this compilation: an editor knows the sources of referenced projects too, and nothing may be reported there.</summary>
    private Location? Here(ISymbol? symbol) => symbol?.Locations.FirstOrDefault(l => l.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
}
