using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalyst.Sdk;

/// <summary>What a scalar is to Helm's YAML reader: the words and numbers of YAML 1.1, dates left as text.</summary>
internal static partial class YamlScalars
{
    /// <exception cref="YamlException">JSON can't hold the value, or the tag does not fit it.</exception>
    public static JsonNode? Resolve(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag.StartsWith(Standard, StringComparison.Ordinal)) return Tagged(scalar, tag[Standard.Length..]);
        // A tag of one's own makes a text.
        if (scalar.Style is not ScalarStyle.Plain || tag.Length > 0) return JsonValue.Create(scalar.Value);
        return IsInfinite(scalar.Value) ? throw new YamlException(scalar.Start, scalar.End, $"{scalar.Value} is no value that JSON can hold") : Plain(scalar.Value);
    }

    /// <summary>A scalar as the key of a mapping: a whole number in decimal, a fraction with the digits of a 32-bit float, <c>yes</c> as <c>true</c>; null where it is no key.</summary>
    public static string? KeyText(Scalar scalar)
    {
        if (Resolve(scalar) is not { } key) return null;
        if (key.GetValueKind() == JsonValueKind.String) return key.GetValue<string>();
        if (key.GetValueKind() != JsonValueKind.Number) return GoJson.Write(key);
        if (Integer(scalar.Value.Replace("_", "", StringComparison.Ordinal)) is { } whole) return whole.ToString(CultureInfo.InvariantCulture);
        var fraction = (float)double.Parse(key.ToJsonString(), CultureInfo.InvariantCulture);
        return float.IsPositiveInfinity(fraction) ? ".inf" : float.IsNegativeInfinity(fraction) ? "-.inf"
            : Digits.General(double.Parse(fraction.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), exponentFrom: 6);
    }

    private static JsonNode? Tagged(Scalar scalar, string tag)
    {
        var value = Plain(scalar.Value);
        var kind = value?.GetValueKind();
        return tag switch
        {
            "str" => JsonValue.Create(scalar.Value),
            "binary" => JsonValue.Create(Encoding.UTF8.GetString(Convert.FromBase64String(scalar.Value))),
            "null" when value is null => null,
            "int" or "float" when kind == JsonValueKind.Number => value,
            "bool" when kind is JsonValueKind.True or JsonValueKind.False => value,
            _ => throw new YamlException(scalar.Start, scalar.End, $"{scalar.Value} is no {tag}"),
        };
    }

    /// <summary>Whether a plain scalar of this text is something else than a string to some reader of YAML 1.1, so that go-yaml puts it between quotes.</summary>
    public static bool IsSpecial(string text) =>
        IsInfinite(text) || Sexagesimal().IsMatch(text) || IsTimestamp(text) || Plain(text) is not JsonValue value || !value.TryGetValue<string>(out _);

    /// <summary>Infinity and not-a-number, which JSON, and so Helm, can't hold.</summary>
    public static bool IsInfinite(string text) => text is ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF" or ".nan" or ".NaN" or ".NAN";

    public static JsonNode? Plain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE" or "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE" or "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF":
                return JsonValue.Create(false);
        }

        if (!(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')) return JsonValue.Create(text);
        // go-yaml takes underscores out of what begins with a digit or a sign only.
        var plain = text[0] == '.' ? text : text.Replace("_", "", StringComparison.Ordinal);
        if (Integer(plain) is { } integer) return Number(double.Parse(integer.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        return Float().IsMatch(plain) && double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? Number(number) : JsonValue.Create(text);
    }

    /// <summary>A number travels as float64: beyond 2^53 the digits are those of the nearest one.</summary>
    private static JsonNode Number(double value) =>
        !(value == 0 && double.IsNegative(value)) && value == Math.Floor(value) && Math.Abs(value) < 1L << 53 ? JsonValue.Create((long)value) : JsonValue.Create(value);

    private static BigInteger? Integer(string text)
    {
        var negative = text[0] == '-';
        var digits = text[0] is '-' or '+' ? text[1..] : text;
        if (digits.Length == 0) return null;
        var (radix, body) = digits switch
        {
            ['0', 'x' or 'X', ..] => (16, digits[2..]),
            ['0', 'b' or 'B', ..] => (2, digits[2..]),
            ['0', 'o' or 'O', ..] => (8, digits[2..]),
            ['0', _, ..] => (8, digits[1..]),
            _ => (10, digits),
        };
        if (body.Length == 0) return null;
        BigInteger value = 0;
        foreach (var c in body)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= radix) return null;
            value = (value * radix) + digit;
        }

        // Go takes what fits into 64 bits; without any sign an unsigned number too.
        if (negative ? value > (BigInteger)long.MaxValue + 1 : value > (text[0] == '+' ? long.MaxValue : ulong.MaxValue)) return null;
        return negative ? -value : value;
    }

    private const string Standard = "tag:yaml.org,2002:";

    private static bool IsTimestamp(string text)
    {
        var match = Timestamp().Match(text);
        if (!match.Success) return false;
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (year, month) = (Part("y"), Part("m"));
        // Year 0 is a leap year, as 400 is.
        return month is >= 1 and <= 12 && Part("d") >= 1 && Part("d") <= DateTime.DaysInMonth(year == 0 ? 400 : year, month)
            && Part("h") < 24 && Part("min") < 60 && Part("s") < 60 && Part("zh") <= 24 && Part("zm") < 60;
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(([Tt](?<h>[0-9]{1,2}):(?<min>[0-9]{1,2}):(?<s>[0-9]{1,2})([.,][0-9]+)?(Z|[-+](?<zh>[0-9]{2}):(?<zm>[0-9]{2})))| +(?<h>[0-9]{1,2}):(?<min>[0-9]{1,2}):(?<s>[0-9]{1,2})([.,][0-9]+)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sexagesimal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Float();
}
