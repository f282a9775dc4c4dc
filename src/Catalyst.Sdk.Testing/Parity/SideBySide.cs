using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>The documents that differ, Helm's on the left, the native run's on the right, lines that differ marked.</summary>
internal static class SideBySide
{
    private const int Width = 72, Context = 3, Most = 120;

    public static string Of(ParityFailure failure)
    {
        List<string> left = Lines(failure.Helm), right = Lines(failure.Native);
        var rows = Aligned(left, right).ToList();
        var shown = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
            if (!string.Equals(rows[i].Left, rows[i].Right, StringComparison.Ordinal))
                for (var k = Math.Max(0, i - Context); k <= Math.Min(rows.Count - 1, i + Context); k++) shown[k] = true;

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"  {"Helm",-Width}   native\n");
        var count = 0;
        for (var i = 0; i < rows.Count && count < Most; i++)
        {
            if (!shown[i]) continue;
            count++;
            var (l, r) = rows[i];
            text.Append(string.Equals(l, r, StringComparison.Ordinal) ? "  " : "! ").Append(Cut(l ?? "").PadRight(Width)).Append(" | ").Append(Cut(r ?? "")).Append('\n');
        }

        return text.ToString();
    }

    private static string Cut(string line) => line.Length <= Width ? line : line[..(Width - 1)] + "…";

    /// <summary>Documents in a common order and form; a message as it is.</summary>
    private static List<string> Lines(string text)
    {
        try
        {
            return [.. KubernetesYaml.ReadDocuments(text).OrderBy(CanonicalJson.Label, StringComparer.Ordinal).SelectMany(static d => CanonicalJson.Print(d).Split('\n'))];
        }
        catch (FormatException)
        {
            return [.. text.Split('\n')];
        }
    }

    private static IEnumerable<(string? Left, string? Right)> Aligned(List<string> a, List<string> b)
    {
        if ((long)a.Count * b.Count > 4_000_000) { a = [.. a.Take(2000)]; b = [.. b.Take(2000)]; }
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j]) yield return (a[i++], b[j++]);
            else if (i < a.Count && j < b.Count && common[i + 1, j] == common[i, j + 1] && common[i + 1, j] == common[i + 1, j + 1]) yield return (a[i++], b[j++]);
            else if (j == b.Count || (i < a.Count && common[i + 1, j] >= common[i, j + 1])) yield return (a[i++], null);
            else yield return (null, b[j++]);
        }
    }
}
