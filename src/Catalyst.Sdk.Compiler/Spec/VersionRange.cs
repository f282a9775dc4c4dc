using System;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>The version ranges that the blueprint controller reads: atoms separated by blanks, all of which must hold.
/// An atom is an optional operator and one to three numbers or wildcards, with an optional suffix.</summary>
internal static class VersionRange
{
    private static readonly string[] s_operators = ["^", "~", ">=", "<=", ">", "<", "="];

    /// <summary>What is wrong with a range; null when nothing is.</summary>
    public static string? Error(string range)
    {
        var atoms = range.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return atoms.Length == 0 ? "it is empty" : atoms.Select(AtomError).FirstOrDefault(static e => e is not null);
    }

    private static string? AtomError(string atom)
    {
        var rest = s_operators.FirstOrDefault(o => atom.StartsWith(o, StringComparison.Ordinal)) is { } op ? atom.Substring(op.Length) : atom;
        if (rest.Length == 0) return "there is an operator without a version ('" + atom + "'); no blank may follow it";
        var suffix = rest.IndexOfAny(['-', '+']);
        if (suffix >= 0)
        {
            if (rest.Substring(suffix + 1).Split('.').Any(static part => part.Length == 0 || !part.All(static c => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-')))
                return "the part after - or + in '" + atom + "' is empty or holds other than letters, digits and dashes";
            rest = rest.Substring(0, suffix);
        }

        var numbers = rest.Split('.');
        if (numbers.Length > 3) return "'" + atom + "' has more than three numbers";
        return Array.Find(numbers, static n => !IsNumber(n)) is { } bad ? "'" + bad + "' in '" + atom + "' is neither a number nor x" : null;
    }

    private static bool IsNumber(string text) => text is "x" or "X" or "*"
        || (text.Length > 0 && text.All(IsDigit) && (text = text.TrimStart('0')).Length <= 10 && (text.Length == 0 || ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture) <= uint.MaxValue));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
