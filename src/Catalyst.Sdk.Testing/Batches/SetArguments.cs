using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>Moves scalars of an overlay to the command line, where an integer is an int64 to a template and not a float64 as from a file.</summary>
internal static partial class SetArguments
{
    public static ParityCase Move(ParityCase one)
    {
        var file = (JsonObject)one.Overlay.DeepClone();
        List<(string Flag, string Assignment)> sets = [];
        Walk(file, "", sets);
        return sets.Count == 0 ? one : one with
        {
            FileOverlay = file, HasSets = true,
            SetArguments = prefix => [.. sets.SelectMany(s => (string[])[s.Flag, prefix + s.Assignment])],
        };
    }

    private static void Walk(JsonObject map, string path, List<(string, string)> sets)
    {
        foreach (var (key, value) in map.ToList())
        {
            if (!PlainKey().IsMatch(key)) continue;
            if (value is JsonObject inner)
            {
                Walk(inner, path + key + ".", sets);
            }
            else if (Assignment(value) is var (flag, text) && flag is not null)
            {
                map.Remove(key);
                sets.Add((flag, path + key + "=" + text));
            }
        }
    }

    private static (string? Flag, string Text) Assignment(JsonNode? value)
    {
        if (value is null) return ("--set", "null");
        return value.GetValueKind() switch
        {
            JsonValueKind.True => ("--set", "true"),
            JsonValueKind.False => ("--set", "false"),
            JsonValueKind.Number when long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && Math.Abs(n) <= 1L << 53 =>
                ("--set", n.ToString(CultureInfo.InvariantCulture)),
            JsonValueKind.String when value.GetValue<string>() is var text && !text.Contains('\0', StringComparison.Ordinal) => ("--set-string", Escaped(text)),
            _ => (null, ""),
        };
    }

    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        return escaped.StartsWith('{') ? "\\" + escaped : escaped;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainKey();
}
