using System.Text;

namespace Catalyst.Sdk;

/// <summary>The order in which Helm's YAML writer puts keys: numbers inside them by value, letters after everything else.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y) => x == y ? 0 : Less([.. x!.EnumerateRunes()], [.. y!.EnumerateRunes()]) ? -1 : 1;

    private static bool Less(Rune[] a, Rune[] b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] == b[i]) continue;
            var (aLetter, bLetter) = (Rune.IsLetter(a[i]), Rune.IsLetter(b[i]));
            if (aLetter && bLetter) return a[i] < b[i];
            if (aLetter || bLetter) return bLetter;
            return LessNumber(a, b, i);
        }

        return a.Length < b.Length;
    }

    private static bool LessNumber(Rune[] a, Rune[] b, int at)
    {
        long aNumber = 0, bNumber = 0;
        // A zero that differs inside a number weighs only when a digit other than zero stands before it.
        if (a[at].Value == '0' || b[at].Value == '0')
        {
            for (var j = at - 1; j >= 0 && Rune.IsDigit(a[j]); j--)
            {
                if (a[j].Value == '0') continue;
                aNumber = bNumber = 1;
                break;
            }
        }

        var (aEnd, bEnd) = (at, at);
        for (; aEnd < a.Length && Rune.IsDigit(a[aEnd]); aEnd++) aNumber = unchecked((aNumber * 10) + (a[aEnd].Value - '0'));
        for (; bEnd < b.Length && Rune.IsDigit(b[bEnd]); bEnd++) bNumber = unchecked((bNumber * 10) + (b[bEnd].Value - '0'));
        if (aNumber != bNumber) return aNumber < bNumber;
        return aEnd != bEnd ? aEnd < bEnd : a[at] < b[at];
    }
}
