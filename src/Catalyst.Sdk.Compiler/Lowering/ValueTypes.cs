using System.Linq;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>From a C# type to the family of values that decides its Helm form.</summary>
internal static class ValueTypes
{
    /// <summary>The family of a type; null when templates have no use for it.</summary>
    public static TemplateType? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Of(nullable.TypeArguments[0])?.OrNull;
        var found = Bare(type);
        return found is not null && type.NullableAnnotation == NullableAnnotation.Annotated ? found.OrNull : found;
    }

    /// <summary>The type of a member: what Kubernetes' own types hold may always be missing.</summary>
    public static TemplateType? OfMember(IPropertySymbol property) =>
        IsKubernetes(property.ContainingType) ? Of(property.Type)?.OrNull : Of(property.Type) is { } type ? type with { Limits = ValueLimits.Of(property) } : null;

    public static bool IsKubernetes(ITypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } };

    public static bool IsQuantity(ITypeSymbol? type) => type is { Name: "ResourceQuantity" } && IsKubernetes(type);

    public static bool IsIntOrString(ITypeSymbol? type) => type is { Name: "IntOrString" } && IsKubernetes(type);

    /// <summary>The attribute that tells a Kubernetes object's group, version and kind; null for other types.</summary>
    public static AttributeData? EntityAttribute(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            foreach (var attribute in at.GetAttributes())
                if (attribute.AttributeClass is { Name: "KubernetesEntityAttribute" } c && IsKubernetes(c)) return attribute;
        return null;
    }

    /// <summary>The element type of a sequence; null for strings, maps and everything else.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (type.SpecialType == SpecialType.System_String || MapValueOf(type) is not null) return null;
        return Generic(type, "IEnumerable", 1)?.TypeArguments[0];
    }

    /// <summary>The value type of a map keyed by strings; null for everything else.</summary>
    public static ITypeSymbol? MapValueOf(ITypeSymbol type) =>
        (Generic(type, "IDictionary", 2) ?? Generic(type, "IReadOnlyDictionary", 2)) is { } map && map.TypeArguments[0].SpecialType == SpecialType.System_String
            ? map.TypeArguments[1]
            : null;

    private static TemplateType? Bare(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return TemplateType.String;
            case SpecialType.System_Boolean: return TemplateType.Boolean;
            case SpecialType.System_Int32: return TemplateType.Integer with { Limits = Limits.Int32 };
            case SpecialType.System_Int64: return TemplateType.Integer with { Limits = Limits.Int64 };
            case SpecialType.System_Double: return TemplateType.Number;
        }

        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }) return new TemplateType(ValueKind.Bytes);
        if (type.TypeKind == TypeKind.Enum) return new TemplateType(ValueKind.Enum);
        if (IsQuantity(type)) return new TemplateType(ValueKind.Quantity);
        if (IsIntOrString(type)) return new TemplateType(ValueKind.IntOrString);
        if (IsJson(type) || IsKubernetes(type)) return TemplateType.Object;
        if (MapValueOf(type) is { } value) return new TemplateType(ValueKind.Map, Element: Of(value));
        if (ElementOf(type) is { } element) return new TemplateType(ValueKind.List, Element: Of(element));
        return type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface ? new TemplateType(ValueKind.Record) : null;
    }

    private static bool IsJson(ITypeSymbol type) =>
        type.Name is "JsonObject" or "JsonNode" or "JsonArray" or "JsonElement" && type.ContainingNamespace.ToDisplayString() is "System.Text.Json.Nodes" or "System.Text.Json";

    private static INamedTypeSymbol? Generic(ITypeSymbol type, string name, int arity)
    {
        if (Matches(type)) return (INamedTypeSymbol)type;
        return type.AllInterfaces.FirstOrDefault(Matches);

        bool Matches(ITypeSymbol t) => t is INamedTypeSymbol { TypeArguments.Length: var n } named && n == arity && named.Name == name
            && named.ContainingNamespace is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };
    }
}
