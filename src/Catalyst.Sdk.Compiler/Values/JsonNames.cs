using System.Linq;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>The names that System.Text.Json gives members.</summary>
internal static class JsonNames
{
    /// <summary>The name of a property: <c>[JsonPropertyName]</c>, else camel case.</summary>
    public static string Of(IPropertySymbol property) => Argument(property, "JsonPropertyNameAttribute") ?? CamelCase(property.Name);

    /// <summary>The text of an enum member: <c>[JsonStringEnumMemberName]</c>, <c>[EnumMember(Value = …)]</c>, else camel case.</summary>
    public static string OfEnumMember(IFieldSymbol member) =>
        Argument(member, "JsonStringEnumMemberNameAttribute")
        ?? Attribute(member, "EnumMemberAttribute")?.NamedArguments.FirstOrDefault(static a => a.Key == "Value").Value.Value as string
        ?? CamelCase(member.Name);

    /// <summary>The text of the member that has a number; null when no member has it.</summary>
    public static string? OfConstant(ITypeSymbol type, object constant)
    {
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant)) return OfEnumMember(field);
        return null;
    }

    /// <summary>As <c>JsonNamingPolicy.CamelCase</c>: leading capitals go down, up to the one before a small letter; a space ends them.</summary>
    public static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0])) return name;
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == 1 && !char.IsUpper(characters[i])) break;
            var hasNext = i + 1 < characters.Length;
            if (i > 0 && hasNext && !char.IsUpper(characters[i + 1]))
            {
                if (characters[i + 1] == ' ') characters[i] = char.ToLowerInvariant(characters[i]);
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    private static string? Argument(ISymbol symbol, string attribute) => Attribute(symbol, attribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    private static AttributeData? Attribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes()) if (attribute.AttributeClass?.Name == name) return attribute;
        return null;
    }
}
