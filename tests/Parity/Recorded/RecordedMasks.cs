using System.Text.RegularExpressions;

namespace Parity.Recorded;

/// <summary>Texts of the record that stand for others.</summary>
internal static partial class RecordedMasks
{
    private const string Random = "<random>";

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();

    public static bool? Admits(string expected, string actual)
    {
        if (expected == "<text>") return actual.Length > 0;
        if (expected == "<text-sha256>") return Sha256().IsMatch(actual);
        if (!expected.Contains(Random, StringComparison.Ordinal)) return null;
        // Every mask stands for at least one character.
        var pattern = string.Join("(?s:.+)", expected.Split(Random).Select(Regex.Escape));
        return Regex.IsMatch(actual, "^" + pattern + "\\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }
}
