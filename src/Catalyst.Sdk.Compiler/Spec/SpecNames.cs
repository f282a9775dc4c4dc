using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>How the authoring types spell themselves in the files.</summary>
internal static class SpecNames
{
    /// <summary>The name that marks the open part of a type: its entries stand beside their siblings.</summary>
    public const string Spread = "*";

    /// <summary>The spelling of an enum's constant; null when no member has it.</summary>
    public static string? OfConstant(ITypeSymbol type, object? constant)
    {
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant)) return JsonNames.OfEnumMember(field);
        return null;
    }
}
