using System.Globalization;

namespace Catalyst.Sdk;

/// <summary>A duration as Go writes it: <c>1h30m0s</c>, <c>1.5s</c>, <c>100ms</c>, <c>0s</c>.</summary>
internal static class GoDuration
{
    private const long PerSecond = 10_000_000;

    /// <param name="ticks">The duration in ticks of 100 nanoseconds.</param>
    public static string Text(long ticks)
    {
        if (ticks == 0) return "0s";
        var sign = ticks < 0 ? "-" : "";
        var rest = ticks < 0 ? 0UL - (ulong)ticks : (ulong)ticks;
        // Below a second the unit is the largest that leaves a number of one or more.
        if (rest < 10) return sign + Number(rest * 100, 1) + "ns";
        if (rest < 10_000) return sign + Number(rest, 10) + "\u00b5s";
        if (rest < PerSecond) return sign + Number(rest, 10_000) + "ms";
        var (seconds, minutes) = (rest % (60 * PerSecond), rest / (60 * PerSecond));
        var text = Number(seconds, PerSecond) + "s";
        if (minutes == 0) return sign + text;
        text = Number(minutes % 60, 1) + "m" + text;
        return sign + (minutes < 60 ? text : Number(minutes / 60, 1) + "h" + text);
    }

    /// <summary>A quotient with as many decimals as it needs; the divisor is a power of ten.</summary>
    private static string Number(ulong dividend, ulong divisor) =>
        ((decimal)dividend / divisor).ToString("0.########", CultureInfo.InvariantCulture);
}
