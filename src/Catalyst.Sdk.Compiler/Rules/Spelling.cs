using System;

namespace Catalyst.Sdk.Compiler.Rules;

/// <summary>Whether one name is another, mistyped.</summary>
internal static class Spelling
{
    /// <summary>One or two letters put in, left out, changed or swapped; only the case may differ as well. Names of three letters are near by chance, and
    /// of those up to six one letter is enough.</summary>
    public static bool IsNear(string known, string written)
    {
        if (string.Equals(known, written, StringComparison.Ordinal)) return false;
        if (string.Equals(known, written, StringComparison.OrdinalIgnoreCase)) return true;
        var most = Math.Min(2, (Math.Min(known.Length, written.Length) - 1) / 3);
        return Math.Abs(known.Length - written.Length) <= most && Distance(known, written) <= most;
    }

    /// <summary>The number of edits from one text to the other, a swap of two neighbours being one.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new[] { new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1] };
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (now, last, before) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
