using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>Properties that take look-alikes: <c>[Lenient]</c> on the property or on its record (decision 4).</summary>
internal static class LenientValues
{
    private const string Attribute = "LenientAttribute";

    /// <summary>Whether a property takes them: texts and integers, marked themselves or through their record.</summary>
    public static bool Is(IPropertySymbol property) =>
        HasLookAlikes(property.Type) && (ValuesOf.HasAttribute(property, Attribute) || ValuesOf.HasAttribute(property.ContainingType, Attribute));

    /// <summary>Reports the mark on a property that has no look-alikes.</summary>
    public static void Check(IPropertySymbol property, ProblemBag problems)
    {
        if (ValuesOf.Attribute(property, Attribute) is { } mark && !HasLookAlikes(property.Type) && property.Type.TypeKind != TypeKind.Error)
            problems.Add(ValuesRules.WrongAttribute, mark.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? property.Locations.FirstOrDefault(), "Lenient",
                property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "strings and integers");
    }

    private static bool HasLookAlikes(ITypeSymbol type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type).SpecialType
            is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64;
}
