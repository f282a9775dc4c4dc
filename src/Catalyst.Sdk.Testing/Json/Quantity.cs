using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>Kubernetes quantities as exact numbers: <c>1Gi</c>, <c>1024Mi</c> and <c>1073741824</c> are one.</summary>
internal static partial class Quantity
{
    [GeneratedRegex("^(?<sign>[+-]?)(?<whole>[0-9]+)?(\\.(?<part>[0-9]*))?((?<binary>[KMGTPE]i)|(?<decimal>[numkMGTPE])|[eE](?<exponent>[+-]?[0-9]{1,3}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    private static readonly string[] Holders = ["limits", "requests", "capacity", "hard", "allocatable", "podFixed"];
    private static readonly string[] Names = ["sizeLimit", "averageValue", "divisor", "maxSize"];

    /// <summary>True where the Kubernetes API has a quantity: the entries of limits, requests and their like, and a few fields by name.</summary>
    public static bool IsAt(JsonPath path) => path.Name is { } name
        && (Names.Contains(name, StringComparer.Ordinal) || (path.Parent?.Name is { } holder && Holders.Contains(holder, StringComparer.Ordinal)));

    /// <summary>Two scalars as quantities; false when one is none.</summary>
    public static bool Equal(JsonNode? left, JsonNode? right) => Parse(left) is { } a && Parse(right) is { } b && a.Numerator * b.Denominator == b.Numerator * a.Denominator;

    private static (BigInteger Numerator, BigInteger Denominator)? Parse(JsonNode? node)
    {
        if (node is not JsonValue value) return null;
        if (value.TryGetValue(out bool _)) return null;
        var match = Form().Match(value.TryGetValue(out string? text) ? text : value.ToJsonString());
        if (!match.Success || match.Groups["whole"].Length + match.Groups["part"].Length == 0) return null;

        var numerator = BigInteger.Parse("0" + match.Groups["whole"].Value + match.Groups["part"].Value, System.Globalization.CultureInfo.InvariantCulture);
        if (match.Groups["sign"].Value == "-") numerator = -numerator;
        var denominator = BigInteger.Pow(10, match.Groups["part"].Length);
        if (match.Groups["binary"].Success)
        {
            numerator *= BigInteger.Pow(1024, "KMGTPE".IndexOf(match.Groups["binary"].Value[0], StringComparison.Ordinal) + 1);
        }
        else
        {
            var exponent = match.Groups["exponent"].Success
                ? int.Parse(match.Groups["exponent"].Value, System.Globalization.CultureInfo.InvariantCulture)
                : match.Groups["decimal"].Value switch { "n" => -9, "u" => -6, "m" => -3, "k" => 3, "M" => 6, "G" => 9, "T" => 12, "P" => 15, "E" => 18, _ => 0 };
            if (exponent >= 0) numerator *= BigInteger.Pow(10, exponent);
            else denominator *= BigInteger.Pow(10, -exponent);
        }

        return (numerator, denominator);
    }
}
