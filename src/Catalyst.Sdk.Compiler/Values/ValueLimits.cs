using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>What the emitted schema keeps of a property's values.</summary>
internal static class ValueLimits
{
    // Whole numbers of a values file are exact up to here; the schema holds a long to it.
    private const double Exact = 1L << 53;

    private static readonly Regex Digits = new(@"^\^?(?:-\?)?(?:\[0-9\]|\\d|\[1-9\])(?:\{(?:1,)?[1-9]\})?\$?\z", RegexOptions.CultureInvariant);

    /// <summary>Three numbers of at most nine digits, as <c>VersionRows</c> asks for them.</summary>
    private static readonly Regex Versions = new(@"^\^?" + string.Join(@"\\\.", Enumerable.Repeat(@"\((?:\?:)?0\|\[1-9\](?:\[0-9\]|\\d)\{0,8\}\)", 3)) + @"\$?\z", RegexOptions.CultureInvariant);

    /// <summary>The limits of a property; null when the schema says nothing that matters here.</summary>
    public static Limits? Of(IPropertySymbol property)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } n ? n.TypeArguments[0] : property.Type;
        // A look-alike passes beside the bounds.
        if (ValuesOf.HasAttribute(property, "LenientAttribute") || ValuesOf.HasAttribute(property.ContainingType, "LenientAttribute")) return null;
        return type.SpecialType switch
        {
            SpecialType.System_Int32 => Range(property, Limits.Int32, isWhole: true),
            SpecialType.System_Int64 => Range(property, new Limits(-Exact, Exact), isWhole: true),
            SpecialType.System_Double => Range(property, Limits.None, isWhole: false),
            SpecialType.System_String => Text(property),
            _ => null,
        };
    }

    private static Limits Range(IPropertySymbol property, Limits type, bool isWhole)
    {
        if (ValuesOf.Attribute(property, "RangeAttribute") is not { ConstructorArguments: var arguments } range) return type;
        var bounds = arguments.Length == 3 ? arguments.Skip(1).ToArray() : arguments.ToArray();
        if (bounds.Length != 2 || Number(bounds[0]) is not { } low || Number(bounds[1]) is not { } high) return type;
        if (isWhole)
        {
            low = IsExclusive(range, "MinimumIsExclusive") && low == Math.Floor(low) ? low + 1 : Math.Ceiling(low);
            high = IsExclusive(range, "MaximumIsExclusive") && high == Math.Floor(high) ? high - 1 : Math.Floor(high);
        }

        return new Limits(Math.Max(low, type.Low), Math.Min(high, type.High));
    }

    private static bool IsExclusive(AttributeData range, string name) => range.NamedArguments.Any(a => a.Key == name && a.Value.Value is true);

    private static double? Number(TypedConstant bound) => bound.Value switch
    {
        int i => i,
        double d when !double.IsNaN(d) => d,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) => d,
        _ => null,
    };

    private static Limits Text(IPropertySymbol property)
    {
        var (ascii, least, most, digits, version) = (false, 0, int.MaxValue, false, false);
        if (ValuesOf.Attribute(property, "RegularExpressionAttribute") is { ConstructorArguments: [{ Value: string pattern }] })
        {
            ascii = RegexSubset.MatchesAsciiOnly(pattern);
            digits = Digits.IsMatch(pattern);
            version = Versions.IsMatch(pattern);
        }

        if (ValuesOf.Attribute(property, "AllowedValuesAttribute") is { ConstructorArguments: [{ Kind: TypedConstantKind.Array, Values: var allowed }] } && allowed.Length > 0 && allowed.All(static v => v.Value is string))
        {
            ascii |= allowed.All(static v => Limits.IsAscii((string)v.Value!));
            least = allowed.Min(static v => ((string)v.Value!).Length);
        }

        if (ValuesOf.Attribute(property, "MinLengthAttribute") is { ConstructorArguments: [{ Value: int min }] }) least = Math.Max(least, min);
        if (ValuesOf.Attribute(property, "LengthAttribute") is { ConstructorArguments: [{ Value: int from }, { Value: int to }] }) (least, most) = (Math.Max(least, from), Math.Min(most, to));
        if (ValuesOf.Attribute(property, "MaxLengthAttribute") is { ConstructorArguments: [{ Value: int max }] } && max >= 0) most = Math.Min(most, max);
        if (ValuesOf.Attribute(property, "StringLengthAttribute") is { ConstructorArguments: [{ Value: int longest }] } length)
        {
            most = Math.Min(most, longest);
            if (length.NamedArguments.FirstOrDefault(static a => a.Key == "MinimumLength").Value.Value is int shortest) least = Math.Max(least, shortest);
        }

        if (ValuesOf.Attribute(property, "RequiredAttribute") is not null) least = Math.Max(least, 1);
        return new Limits(Ascii: ascii, MinLength: Math.Max(0, least), MaxLength: ascii ? most : int.MaxValue, Digits: digits) { Version = version };
    }
}
