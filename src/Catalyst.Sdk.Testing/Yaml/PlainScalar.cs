using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>
/// What an unquoted scalar means to Kubernetes (sigs.k8s.io/yaml over go-yaml v2): YAML 1.1 without dates and base-60 numbers,
/// with Go's integer prefixes.
/// </summary>
internal static partial class PlainScalar
{
    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Float();

    public static JsonNode? Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON":
                return JsonValue.Create(true);
            case "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF":
                return JsonValue.Create(false);
        }

        if (text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.')) return JsonValue.Create(text);
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (text[0] != '.' && Integer(digits) is { } integer)
        {
            if (integer >= long.MinValue && integer <= long.MaxValue) return JsonValue.Create((long)integer);
            if (integer.Sign > 0 && integer <= ulong.MaxValue) return JsonValue.Create((ulong)integer);
        }

        // A dot in front is tried with its underscores in place, as go-yaml does: `._5` is text.
        var number = text[0] == '.' ? text : digits;
        return Float().IsMatch(number) && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? JsonValue.Create(value)
            : JsonValue.Create(text);
    }

    /// <summary>Go's ParseInt with base 0: 0x, 0o, 0b and a leading 0 (octal).</summary>
    private static BigInteger? Integer(string text)
    {
        var negative = text.StartsWith('-');
        var body = negative || text.StartsWith('+') ? text[1..] : text;
        if (body.Length == 0) return null;
        var (radix, start) = body switch
        {
            ['0', 'x' or 'X', _, ..] => (16, 2),
            ['0', 'o' or 'O', _, ..] => (8, 2),
            ['0', 'b' or 'B', _, ..] => (2, 2),
            ['0', _, ..] => (8, 1),
            _ => (10, 0),
        };
        var result = BigInteger.Zero;
        foreach (var c in body[start..])
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= radix) return null;
            result = result * radix + digit;
        }

        return negative ? -result : result;
    }
}
