using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>From DataAnnotations to keywords of JSON Schema, and the check of defaults against them.</summary>
internal static class Constraints
{
    public static EquatableArray<DataEntry> Of(IPropertySymbol property, Shape shape, ProblemBag problems)
    {
        List<DataEntry> keywords = shape is ScalarShape scalar ? [.. scalar.Limits] : [];
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } n ? n.TypeArguments[0] : property.Type;
        foreach (var attribute in property.GetAttributes())
        {
            // Half-typed attributes are the compiler's to report.
            if (attribute.AttributeClass is not { } c || attribute.AttributeConstructor is null || !IsCheck(c) || attribute.ConstructorArguments.Any(IsMissing)) continue;
            var place = attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? property.Locations.FirstOrDefault();
            if (c.ContainingNamespace.ToDisplayString() != "System.ComponentModel.DataAnnotations" || !Known.Contains(c.Name))
                problems.Add(ValuesRules.CheckWithoutKeyword, place, Short(c.Name));
            else if (Apply(keywords, attribute, c.Name, shape) is { } fits)
                problems.Add(ValuesRules.WrongAttribute, place, Short(c.Name), type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), fits);
            else if (c.Name == "RegularExpressionAttribute" && PatternSubset.Foreign((string)attribute.ConstructorArguments[0].Value!) is { } foreign)
                problems.Add(ValuesRules.PatternForeign, place, foreign);
        }

        return keywords.ToEquatableArray();
    }

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "RangeAttribute", "RequiredAttribute", "RegularExpressionAttribute", "StringLengthAttribute", "MinLengthAttribute", "MaxLengthAttribute", "LengthAttribute",
        "AllowedValuesAttribute", "DeniedValuesAttribute", "EmailAddressAttribute", "UrlAttribute",
    };

    private static bool IsCheck(INamedTypeSymbol attribute)
    {
        for (var at = attribute.BaseType; at is not null; at = at.BaseType)
            if (at is { Name: "ValidationAttribute", ContainingNamespace: { Name: "DataAnnotations", ContainingNamespace.Name: "ComponentModel" } }) return true;
        return false;
    }

    private static bool IsMissing(TypedConstant argument) => argument.Kind == TypedConstantKind.Error || (argument.IsNull && argument.Type?.SpecialType != SpecialType.System_Object);

    /// <summary>Why a schema with these keywords refuses a value; null when it takes it.</summary>
    public static string? Refusal(DataValue value, Shape shape, EquatableArray<DataEntry> keywords)
    {
        if (shape is ScalarShape { Allowed: { Count: > 0 } allowed } && !allowed.Contains(Plain(value))) return Text(value) + " is not one of its members";
        if (shape is ScalarShape { Allowed.Count: 0 } && value is DataString { Value: var text } && text.Contains("<no value>")) return "Helm deletes the text <no value> from what it prints";
        if (shape is ScalarShape { Allowed.Count: 0 } && value is DataString { Value: var printed } && printed.Any(static c => c is >= '\x7f' and <= '\x9f' or '\ufffe' or '\uffff')) return Text(value) + " holds a control character that Helm does not print everywhere";
        foreach (var keyword in keywords)
        {
            var refused = (keyword.Key, value) switch
            {
                ("minimum", DataInteger or DataNumber) => Number(value) < Number(keyword.Value),
                ("maximum", DataInteger or DataNumber) => Number(value) > Number(keyword.Value),
                ("exclusiveMinimum", DataInteger or DataNumber) => Number(value) <= Number(keyword.Value),
                ("exclusiveMaximum", DataInteger or DataNumber) => Number(value) >= Number(keyword.Value),
                ("minLength", DataString s) => Length(s.Value) < Number(keyword.Value),
                ("maxLength", DataString s) => Length(s.Value) > Number(keyword.Value),
                ("minItems", DataList l) => l.Items.Count < Number(keyword.Value),
                ("maxItems", DataList l) => l.Items.Count > Number(keyword.Value),
                ("pattern", DataString s) => !Matches(s.Value, ((DataString)keyword.Value).Value),
                ("enum", _) => !((DataList)keyword.Value).Items.Contains(Plain(value)),
                ("not", _) => Denied(keyword.Value)?.Items.Contains(Plain(value)) == true,
                ("minProperties", DataMap m) => m.Entries.Count < Number(keyword.Value),
                ("maxProperties", DataMap m) => m.Entries.Count > Number(keyword.Value),
                ("format", DataString s) => !HasForm(s.Value, ((DataString)keyword.Value).Value),
                _ => false,
            };
            if (refused) return Text(value) + " breaks " + keyword.Key + " " + Text(keyword.Value);
        }

        return null;
    }

    /// <summary>Adds an attribute's keywords; gives what the attribute is for when the type does not fit.</summary>
    private static string? Apply(List<DataEntry> keywords, AttributeData attribute, string name, Shape shape)
    {
        var arguments = attribute.ConstructorArguments;
        var isText = shape is ScalarShape { Types: ["string"] };
        var isNumber = shape is ScalarShape { Types: ["integer"] or ["number"] };
        switch (name)
        {
            case "RangeAttribute" when isNumber && Bounds(arguments) is { } range:
                Tighten(keywords, "minimum", Flag(attribute, "MinimumIsExclusive"), range.Low, shape);
                Tighten(keywords, "maximum", Flag(attribute, "MaximumIsExclusive"), range.High, shape);
                return null;
            case "RangeAttribute": return "numbers";
            case "RequiredAttribute":
                if (Count(shape) is { } some) Set(keywords, "min" + some, new DataInteger(1));
                return null;
            // A quantity that is a number passes, as a number does in the cluster.
            case "RegularExpressionAttribute" when isText || shape is ScalarShape { Types: ["string", "number"] }:
                Set(keywords, "pattern", new DataString(Anchored((string)arguments[0].Value!)));
                return null;
            case "RegularExpressionAttribute": return "strings and quantities";
            case "StringLengthAttribute" when isText:
                Size(keywords, "maxLength", arguments[0].Value);
                if (Named(attribute, "MinimumLength") is int shortest and > 0) Size(keywords, "minLength", shortest);
                return null;
            case "StringLengthAttribute": return "strings";
            case "MinLengthAttribute" when Count(shape) is { } counted: Size(keywords, "min" + counted, arguments[0].Value); return null;
            case "MaxLengthAttribute" when Count(shape) is { } counted:
                if (arguments.Length == 1) Size(keywords, "max" + counted, arguments[0].Value);
                return null;
            case "LengthAttribute" when Count(shape) is { } counted:
                Size(keywords, "min" + counted, arguments[0].Value);
                Size(keywords, "max" + counted, arguments[1].Value);
                return null;
            case "MinLengthAttribute" or "MaxLengthAttribute" or "LengthAttribute": return "strings, lists and maps";
            case "AllowedValuesAttribute" when shape is ScalarShape { Allowed.Count: 0 }: Set(keywords, "enum", Listed(arguments, shape)); return null;
            case "DeniedValuesAttribute" when shape is ScalarShape { Allowed.Count: 0 }: Set(keywords, "not", new DataMap([new DataEntry("enum", Listed(arguments, shape))])); return null;
            case "AllowedValuesAttribute" or "DeniedValuesAttribute": return "strings, numbers and booleans";
            case "EmailAddressAttribute" when isText: Set(keywords, "format", new DataString("email")); return null;
            case "UrlAttribute" when isText: Set(keywords, "format", new DataString("uri")); return null;
            default: return "strings";
        }
    }

    /// <summary>What a length counts; null when the shape has none.</summary>
    private static string? Count(Shape shape) => shape switch
    {
        ScalarShape { Types: ["string"], Allowed.Count: 0 } => "Length",
        ListShape => "Items",
        MapShape or FreeShape { ObjectOnly: true } => "Properties",
        _ => null,
    };

    private static (double Low, double High)? Bounds(System.Collections.Immutable.ImmutableArray<TypedConstant> arguments)
    {
        if (arguments.Length == 2) return (Convert.ToDouble(arguments[0].Value, CultureInfo.InvariantCulture), Convert.ToDouble(arguments[1].Value, CultureInfo.InvariantCulture));
        return arguments.Length == 3 && Parsed(arguments[1]) is { } low && Parsed(arguments[2]) is { } high ? (low, high) : null;

        static double? Parsed(TypedConstant text) => double.TryParse(text.Value as string, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Sets a bound unless the type's own is narrower already; an infinite one says nothing.</summary>
    private static void Tighten(List<DataEntry> keywords, string key, bool isExclusive, double bound, Shape shape)
    {
        if (double.IsInfinity(bound) || double.IsNaN(bound)) return;
        var held = keywords.Find(k => k.Key == key);
        if (held is not null && (key == "minimum" ? Number(held.Value) > bound : Number(held.Value) < bound)) return;
        keywords.RemoveAll(k => k.Key == key);
        var isWhole = bound == Math.Floor(bound) && Math.Abs(bound) <= 1L << 53 && shape is ScalarShape { Types: ["integer"] };
        keywords.Add(new DataEntry(isExclusive ? "exclusive" + char.ToUpperInvariant(key[0]) + key.Substring(1) : key, isWhole ? new DataInteger((long)bound) : new DataNumber(bound)));
    }

    /// <summary>A length; a negative one stands for none.</summary>
    private static void Size(List<DataEntry> keywords, string key, object? value)
    {
        if (value is int size and >= 0) Set(keywords, key, new DataInteger(size));
    }

    private static void Set(List<DataEntry> keywords, string key, DataValue value)
    {
        keywords.RemoveAll(k => k.Key == key);
        keywords.Add(new DataEntry(key, value));
    }

    /// <summary>The values of an attribute, each once: an old validator refuses an enum that repeats itself. Null is the type's business.</summary>
    private static DataList Listed(IEnumerable<TypedConstant> arguments, Shape shape) =>
        new(arguments.SelectMany(static a => a.Kind == TypedConstantKind.Array ? a.Values.AsEnumerable() : [a]).Where(static a => a.Value is not null)
            .Select(a => Data(a.Value, shape)).Distinct().ToEquatableArray());

    private static DataValue Data(object? value, Shape shape) => value switch
    {
        null => DataNull.Instance,
        string text => new DataString(text),
        char character => new DataString(character.ToString()),
        bool flag => new DataBool(flag),
        IConvertible number when shape is ScalarShape { Types: ["number"] } || number is double or float => new DataNumber(number.ToDouble(CultureInfo.InvariantCulture)),
        ulong large => new DataNumber(large),
        IConvertible number => new DataInteger(number.ToInt64(CultureInfo.InvariantCulture)),
        _ => DataNull.Instance,
    };

    /// <summary>What a <c>not</c> keyword forbids by name.</summary>
    private static DataList? Denied(DataValue not) => not is DataMap map ? map.Entries.Where(static e => e.Key == "enum").Select(static e => e.Value).OfType<DataList>().FirstOrDefault() : null;

    /// <summary>As Helm's older validator sees the two formats.</summary>
    private static bool HasForm(string value, string format) => format == "email"
        ? value.IndexOf('@') > 0 && value.IndexOf('@') < value.Length - 1 && value.IndexOf(' ') < 0
        : Regex.IsMatch(value, "^[A-Za-z][A-Za-z0-9+.-]*:[^ ]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    private static bool Flag(AttributeData attribute, string name) => Named(attribute, name) is true;

    /// <summary>The attribute asks for a match of the whole text, the keyword for one anywhere.</summary>
    private static string Anchored(string pattern) =>
        pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && pattern.IndexOf('|') < 0 ? pattern : "^(?:" + pattern + ")$";

    private static bool Matches(string value, string pattern)
    {
        try
        {
            return SchemaPattern.IsMatch(value, pattern);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static double Number(DataValue value) => value is DataInteger i ? i.Value : ((DataNumber)value).Value;

    /// <summary>Characters as JSON Schema counts them: a surrogate pair is one.</summary>
    private static int Length(string value) => value.Length - value.Count(char.IsLowSurrogate);

    private static DataValue Plain(DataValue value) => value.Comment is null ? value : value with { Comment = null };

    private static string Text(DataValue value) => value is DataString s ? "\"" + s.Value + "\"" : Denied(value) is { } denied ? Text(denied) : value is DataList l ? string.Join(", ", l.Items.Select(Text)) : YamlWriter.Inline(value);

    private static string Short(string attribute) => attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
}
