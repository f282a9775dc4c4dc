using System.Linq;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>What a public type is to the Blueprints of other projects.</summary>
internal enum ContractKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A record of values: defaults, documentation, computed members.</summary>
    Values,

    /// <summary>A static class of helpers.</summary>
    Helpers,

    /// <summary>A base class of Blueprints: helpers and templates.</summary>
    BaseBlueprint,
}

/// <summary>Tells which types have a contract.</summary>
internal static class ContractTypes
{
    public static ContractKind KindOf(INamedTypeSymbol type)
    {
        if (type.DeclaredAccessibility != Accessibility.Public || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return ContractKind.None;
        if (type.ContainingType is { } outer && outer.DeclaredAccessibility != Accessibility.Public) return ContractKind.None;
        // The SDK's own records are values only where it says so: BlueprintSpec is none.
        if (BlueprintDiscovery.IsSdk(type.ContainingNamespace)) return ValuesOf.HasAttribute(type, "ValuesAttribute") ? ContractKind.Values : ContractKind.None;
        if (type.IsStatic) return ContractKind.Helpers;
        if (BlueprintDiscovery.IsBlueprint(type)) return type.IsSealed ? ContractKind.None : ContractKind.BaseBlueprint;
        return ValuesOf.Properties(type).Count > 0 || type.GetMembers().OfType<IPropertySymbol>().Any() ? ContractKind.Values : ContractKind.None;
    }
}
