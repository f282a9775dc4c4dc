using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Dependencies.Versions;

/// <summary>The versions between two ends. A range of the platform is one interval, for its parts must all hold and there is no "or".</summary>
/// <remarks>The operators mean what they mean to npm, and to the Go library of the same habits: <c>^0.2.3</c> stays below 0.3.0, <c>~1</c> below 2.0.0,
/// <c>&gt;1.2</c> starts at 1.3.0. Pre-releases lie in an interval by their order alone, where both libraries leave them out unless the range names one:
/// the interval is the larger set, so that nothing is called impossible that some reader takes. A pre-release of the version at which a partial range
/// ends (2.0.0-rc.1 of <c>^1.4</c>) is outside for all of them.</remarks>
/// <param name="Low">The lower end, which belongs to it unless <paramref name="LowIsOut"/>; null where there is none.</param>
/// <param name="High">The upper end, likewise.</param>
internal sealed record VersionInterval(SemanticVersion? Low, bool LowIsOut, SemanticVersion? High, bool HighIsOut)
{
    /// <summary>The pre-release that comes before all others.</summary>
    private const string First = "0";

    public static readonly VersionInterval All = new(null, LowIsOut: false, null, HighIsOut: false);

    /// <summary>Below the first version there is none.</summary>
    private static readonly VersionInterval s_none = Below(new SemanticVersion(0, 0, 0, First));

    /// <summary>Whether no version can be in it.</summary>
    public bool IsEmpty => High is not null && (High.ComparedTo(new SemanticVersion(0, 0, 0, First)) is var floor && (floor < 0 || (floor == 0 && HighIsOut))
        || (Low is not null && Low.ComparedTo(High) is var order && (order > 0 || (order == 0 && (LowIsOut || HighIsOut)))));

    /// <summary>The interval of a range; null for what is no range, and for what its readers take differently (a suffix after one or two numbers).</summary>
    public static VersionInterval? Read(string range)
    {
        if (VersionRange.Error(range) is not null) return null;
        var whole = All;
        foreach (var atom in range.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Atom(atom) is not { } interval) return null;
            whole = whole.And(interval);
        }

        return whole;
    }

    public bool Has(SemanticVersion version) =>
        (Low is null || version.ComparedTo(Low) is var low && (low > 0 || (low == 0 && !LowIsOut)))
        && (High is null || version.ComparedTo(High) is var high && (high < 0 || (high == 0 && !HighIsOut)));

    /// <summary>What is in both.</summary>
    public VersionInterval And(VersionInterval other)
    {
        var (low, lowIsOut) = Low is null || (other.Low is not null && (other.Low.ComparedTo(Low) is var a && (a > 0 || (a == 0 && other.LowIsOut)))) ? (other.Low, other.LowIsOut) : (Low, LowIsOut);
        var (high, highIsOut) = High is null || (other.High is not null && (other.High.ComparedTo(High) is var b && (b < 0 || (b == 0 && other.HighIsOut)))) ? (other.High, other.HighIsOut) : (High, HighIsOut);
        return new VersionInterval(low, lowIsOut, high, highIsOut);
    }

    private static VersionInterval? Atom(string atom)
    {
        var length = atom.StartsWith(">=", StringComparison.Ordinal) || atom.StartsWith("<=", StringComparison.Ordinal) ? 2 : atom[0] is '^' or '~' or '>' or '<' or '=' ? 1 : 0;
        var (op, rest) = (atom.Substring(0, length), atom.Substring(length));
        var suffix = rest.IndexOfAny(['-', '+']);
        var numbers = (suffix < 0 ? rest : rest.Substring(0, suffix)).Split('.');
        // What follows a wildcard is one as well.
        var known = numbers.TakeWhile(static n => n is not ("x" or "X" or "*")).Select(static n => SemanticVersion.Number(n)!.Value).ToList();
        if (suffix >= 0 && known.Count < 3) return null;
        if (known.Count == 0) return op is "<" or ">" ? s_none : All;

        ulong At(int index) => known.Count > index ? known[index] : 0;
        var whole = known.Count == 3;
        var prerelease = suffix >= 0 && rest[suffix] == '-' ? rest.Substring(suffix + 1).Split('+')[0] : "";
        // A range of fewer numbers starts with the first pre-release of its first version.
        var start = new SemanticVersion(At(0), At(1), At(2), whole ? prerelease : First);
        return op switch
        {
            "" or "=" => whole ? new VersionInterval(start, LowIsOut: false, start, HighIsOut: false) : From(start).And(Below(Next(known.Count - 1))),
            "^" => From(start).And(Below(Next(Math.Min(known.Count - 1, known.FindIndex(static n => n != 0) is var first and >= 0 ? first : known.Count - 1)))),
            "~" => From(start).And(Below(Next(Math.Min(known.Count - 1, 1)))),
            ">=" => From(start),
            ">" => whole ? new VersionInterval(start, LowIsOut: true, null, HighIsOut: false) : From(Next(known.Count - 1)),
            "<=" => whole ? new VersionInterval(null, LowIsOut: false, start, HighIsOut: false) : Below(Next(known.Count - 1)),
            _ => Below(start),
        };

        // The first version in which the number at this place is one higher.
        SemanticVersion Next(int index) => index switch
        {
            0 => new SemanticVersion(At(0) + 1, 0, 0, First),
            1 => new SemanticVersion(At(0), At(1) + 1, 0, First),
            _ => new SemanticVersion(At(0), At(1), At(2) + 1, First),
        };
    }

    private static VersionInterval From(SemanticVersion low) => new(low, LowIsOut: false, null, HighIsOut: false);

    private static VersionInterval Below(SemanticVersion high) => new(null, LowIsOut: false, high, HighIsOut: true);
}
