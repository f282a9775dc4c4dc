using System.Text;

namespace Parity;

/// <summary>What changed between two texts, line by line (longest common subsequence), with line numbers of the new text.</summary>
internal static class LineDiff
{
    public static string Of(string before, string after)
    {
        var (a, b) = (before.Split('\n'), after.Split('\n'));
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var text = new StringBuilder();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j]) (i, j) = (i + 1, j + 1);
            else if (j == b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1])) text.Append("  - ").Append(a[i++]).Append('\n');
            else text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  + {b[j]}   (line {++j})\n");
        }

        return text.ToString();
    }
}
