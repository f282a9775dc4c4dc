using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>A pattern of the decimal integers in a range: what <c>minimum</c> and <c>maximum</c> say of a number, said of its text. No leading zeroes, which some readers take for octal.</summary>
internal static class RangePattern
{
    public static string Of(long low, long high)
    {
        var parts = new List<string>();
        if (low < 0) parts.AddRange(Positive(Math.Max(1, -high), -low).Select(static p => "-" + p));
        if (high >= 0) parts.AddRange(Positive(Math.Max(0, low), high));
        return "^(?:" + string.Join("|", parts) + ")$";
    }

    private static IEnumerable<string> Positive(long low, long high)
    {
        if (low > high) yield break;
        for (var length = Text(low).Length; length <= Text(high).Length; length++)
        {
            var first = length == 1 ? 0 : long.Parse("1" + new string('0', length - 1), CultureInfo.InvariantCulture);
            var last = long.Parse(new string('9', length), CultureInfo.InvariantCulture);
            yield return Same(Text(Math.Max(low, first)), Text(Math.Min(high, last)));
        }
    }

    /// <summary>Texts of one length from one to another.</summary>
    private static string Same(string low, string high)
    {
        if (low == high) return low;
        if (low.Length == 1) return "[" + low + "-" + high + "]";
        var (lowRest, highRest) = (low.Substring(1), high.Substring(1));
        if (low[0] == high[0]) return low[0] + Same(lowRest, highRest);
        var (start, end) = (low[0], high[0]);
        var parts = new List<string>();
        if (lowRest.Any(static c => c != '0')) parts.Add(start++ + Same(lowRest, new string('9', lowRest.Length)));
        string? tail = null;
        if (highRest.Any(static c => c != '9')) tail = end-- + Same(new string('0', highRest.Length), highRest);
        if (start <= end) parts.Add((start == end ? start.ToString() : "[" + start + "-" + end + "]") + "[0-9]" + (lowRest.Length == 1 ? "" : "{" + Text(lowRest.Length) + "}"));
        if (tail is not null) parts.Add(tail);
        return parts.Count == 1 ? parts[0] : "(?:" + string.Join("|", parts) + ")";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
