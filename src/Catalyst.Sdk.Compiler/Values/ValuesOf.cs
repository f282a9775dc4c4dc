using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>The members of a values record.</summary>
internal static class ValuesOf
{
    /// <summary>Public instance properties that can be set, in the order of declaration, base records first; those that System.Text.Json ignores are left out.</summary>
    public static IReadOnlyList<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType) chain.Push(at);
        var found = new List<IPropertySymbol>();
        foreach (var owner in chain)
        {
            foreach (var member in owner.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } property) continue;
                if (property.GetMethod is null || property.SetMethod is not { DeclaredAccessibility: Accessibility.Public } || HasAttribute(property, "JsonIgnoreAttribute")) continue;
                var hidden = found.FindIndex(p => p.Name == property.Name);
                if (hidden >= 0) found[hidden] = property;
                else found.Add(property);
            }
        }

        return found;
    }

    /// <summary>A record or class that the author declared for values: not one of Kubernetes', .NET's or the SDK's own.</summary>
    public static bool IsAuthorRecord(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } && !ValueTypes.IsKubernetes(type) && (!BlueprintDiscovery.IsSdk(type.ContainingNamespace) || HasAttribute(type, "ValuesAttribute"))
        && type.SpecialType == SpecialType.None && ValueTypes.MapValueOf(type) is null && ValueTypes.ElementOf(type) is null
        && !type.IsTupleType && RootNamespace(type) is not "System"
        // Of a class in another assembly defaults and documentation are seen through its contract only.
        && (!type.DeclaringSyntaxReferences.IsEmpty || LibraryContracts.Of((INamedTypeSymbol)type) is not null);

    private static string? RootNamespace(ITypeSymbol type)
    {
        var at = type.ContainingNamespace;
        while (at is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) at = at.ContainingNamespace;
        return at?.Name;
    }

    /// <summary>What a property without initializer holds: false, zero, the first member of an enum; null for what has no default.</summary>
    public static DataValue? Implicit(IPropertySymbol property)
    {
        if (property.IsRequired) return null;
        switch (property.Type.SpecialType)
        {
            case SpecialType.System_Boolean: return new DataBool(false);
            case SpecialType.System_Int32 or SpecialType.System_Int64: return new DataInteger(0);
            case SpecialType.System_Double: return new DataNumber(0);
        }

        if (property.Type.TypeKind != TypeKind.Enum) return null;
        var first = property.Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static f => f.HasConstantValue && System.Convert.ToInt64(f.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) == 0);
        return first is null ? null : new DataString(JsonNames.OfEnumMember(first));
    }

    public static bool HasAttribute(ISymbol symbol, string name) => Attribute(symbol, name) is not null;

    public static AttributeData? Attribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes()) if (attribute.AttributeClass?.Name == name) return attribute;
        return null;
    }
}
