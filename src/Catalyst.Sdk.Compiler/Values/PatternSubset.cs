using System;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>What .NET's regular expressions have and Go's (RE2), with which Helm checks a schema, do not: such a pattern makes the whole schema
/// unreadable. Facts: https://github.com/google/re2/wiki/Syntax.</summary>
internal static class PatternSubset
{
    private static readonly (Regex Trace, string Name)[] Foreigners =
    [
        Trace(@"\(\?(?:<?[=!])", "lookaround"),
        Trace(@"\(\?>", "an atomic group"),
        Trace(@"\(\?\(", "a condition"),
        Trace(@"\(\?#", "a comment"),
        Trace(@"\(\?(?:'|<[^>]*-)", "a quoted or balancing group"),
        Trace(@"\(\?[imsnx-]*[nx]", "an option that Go does not have"),
        Trace(@"\\[1-9]|\\k[<']", "a backreference"),
        Trace(@"\\u[0-9a-fA-F]{4}|\\c[A-Za-z]|\\e", "an escape that Go does not have"),
        Trace(@"\\[GZ]", "an anchor that Go does not have"),
        Trace(@"\[[^\]]*-\[", "class subtraction"),
        Trace(@"\{(?:[0-9]+,)?(?:[1-9][0-9]{4,}|[2-9][0-9]{3}|1[1-9][0-9]{2}|10[1-9][0-9]|100[1-9])\}", "a repetition above 1000"),
    ];

    /// <summary>The name of the first construct that Go does not have; null when there is none.</summary>
    public static string? Foreign(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return "no regular expression";
        }

        // A backslash that is itself escaped begins nothing.
        var bare = pattern.Replace(@"\\", "\u0001");
        foreach (var (trace, name) in Foreigners) if (trace.IsMatch(bare)) return name;
        return null;
    }

    private static (Regex, string) Trace(string pattern, string name) => (new Regex(@"(?<!\\)" + "(?:" + pattern + ")", RegexOptions.CultureInvariant), name);
}
