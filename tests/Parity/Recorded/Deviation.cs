using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>The four ways in which our chart may differ from a recorded one.</summary>
internal enum DeviationClass
{
    /// <summary>Our schema refuses the whole case.</summary>
    Typed,

    /// <summary>The original prints a string unquoted, so that YAML reads something else; ours keeps the string.</summary>
    Retyped,

    /// <summary>The original prints an integer as 1e+06; ours prints it.</summary>
    Float,

    /// <summary>The original leaves null or a map emptied by its conditions; ours leaves the key out.</summary>
    Hollow,
}

/// <summary>A listed difference: the case, the places, and for a typed one why the original's output there is broken.</summary>
internal sealed record Deviation(DeviationClass Class, string Case, string Why, IReadOnlyList<string> Places)
{
    public static Deviation Typed(string @case, string why, params string[] paths) => new(DeviationClass.Typed, @case, why, paths);

    public static Deviation Retyped(string @case, params string[] places) => new(DeviationClass.Retyped, @case, "", places);

    public static Deviation Float(string @case, params string[] places) => new(DeviationClass.Float, @case, "", places);

    public static Deviation Hollow(string @case, params string[] places) => new(DeviationClass.Hollow, @case, "", places);
}

/// <summary>Which class a difference belongs to, by what is there and not by what is listed; null when it is none of the allowed ones.</summary>
internal static partial class DeviationClassifier
{
    private static readonly string[] HollowKeys = ["data", "stringData", "binaryData", "labels", "annotations", "matchLabels", "nodeSelector", "limits", "requests"];

    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?<digit>[0-9])(\.(?<fraction>[0-9]+))?e\+(?<exponent>[0-9]{2})(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GoFloat();

    public static DeviationClass? Classify(JsonDifference difference)
    {
        var name = difference.Path[(difference.Path.LastIndexOf('/') + 1)..];
        if (difference.Kind == DifferenceKind.Missing && difference.Path.Length > 0)
            return HollowKeys.Contains(name, StringComparer.Ordinal) && difference.Expected is (null or JsonObject { Count: 0 }) ? DeviationClass.Hollow : null;
        if (difference.Kind != DifferenceKind.Value || difference.Actual is not JsonValue value || !value.TryGetValue(out string? text)) return null;
        if (difference.Expected is JsonValue expected && expected.TryGetValue(out string? wanted) && Expand(wanted) is { } expanded && expanded == text) return DeviationClass.Float;
        return IsReadAs(text, difference.Expected) ? DeviationClass.Retyped : null;
    }

    /// <summary>The classes of all differences: a key at the start of a document may be a line of a text that the original prints without quotes.</summary>
    public static IReadOnlyList<(DeviationClass? Class, JsonDifference Difference)> Classify(IReadOnlyList<JsonDifference> differences)
    {
        var seen = differences.Select(static d => (Class: Classify(d), Difference: d)).ToList();
        var spilled = seen.Where(static s => s.Class == DeviationClass.Retyped).Select(static s => (s.Difference.Document, Read: Read(s.Difference.Actual!.GetValue<string>()))).ToList();
        return [.. seen.Select(s => s.Class is null && s.Difference.Kind == DifferenceKind.Missing
            && spilled.Exists(x => x.Document == s.Difference.Document && x.Read!.Any(k => k.Key != "v" && s.Difference.Path == "/" + k.Key && Same(s.Difference.Expected, k.Value)))
                ? (DeviationClass.Retyped, s.Difference) : s)];
    }

    /// <summary>True when the text, printed without quotes after a key, is what YAML reads as the expected value.</summary>
    private static bool IsReadAs(string text, JsonNode? expected) => Read(text) is { } read && Same(expected, read["v"]);

    /// <summary>What YAML reads when the text is printed without quotes after a key; null when it reads nothing. Lines after the first are keys of their own.</summary>
    private static JsonObject? Read(string text)
    {
        try
        {
            return KubernetesYaml.Read("v: " + text) as JsonObject;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool Same(JsonNode? expected, JsonNode? actual) =>
        CanonicalJson.Differences([new JsonObject { ["v"] = expected?.DeepClone() }], [new JsonObject { ["v"] = actual?.DeepClone() }]).Count == 0;

    /// <summary>The text with every 1e+06 written out, or null when there is none.</summary>
    private static string? Expand(string text)
    {
        var expanded = GoFloat().Replace(text, static m =>
        {
            var fraction = m.Groups["fraction"].Value;
            var exponent = int.Parse(m.Groups["exponent"].Value, System.Globalization.CultureInfo.InvariantCulture);
            return exponent < fraction.Length ? m.Value : m.Groups["digit"].Value + fraction + new string('0', exponent - fraction.Length);
        });
        return expanded == text ? null : expanded;
    }
}
