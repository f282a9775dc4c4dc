using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk;

/// <summary>Patterns of <c>.Files.Glob</c>: those of github.com/gobwas/glob with a slash as separator.</summary>
internal static class GlobPattern
{
    /// <exception cref="ArgumentException">The pattern is malformed: Helm finds nothing with it, which is never what was meant.</exception>
    public static Regex Of(string pattern)
    {
        var regex = new StringBuilder("\\A");
        var braces = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '*' when i + 1 < pattern.Length && pattern[i + 1] == '*':
                    regex.Append(".*");
                    while (i + 1 < pattern.Length && pattern[i + 1] == '*') i++;
                    break;
                case '*': regex.Append("[^/]*"); break;
                case '?': regex.Append("[^/]"); break;
                case '\\' when i + 1 < pattern.Length: regex.Append(Regex.Escape(pattern[++i].ToString())); break;
                case '[': i = Class(pattern, i, regex); break;
                case '{': braces++; regex.Append("(?:"); break;
                case '}' when braces > 0: braces--; regex.Append(')'); break;
                case ',' when braces > 0: regex.Append('|'); break;
                default: regex.Append(Regex.Escape(c.ToString())); break;
            }
        }

        if (braces > 0) throw Malformed(pattern);
        return new Regex(regex.Append("\\z").ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }

    private static int Class(string pattern, int start, StringBuilder regex)
    {
        var end = pattern.IndexOf(']', start + 1);
        if (end < start + 2) throw Malformed(pattern);
        var inner = pattern[(start + 1)..end];
        var negated = inner[0] == '!';
        regex.Append(negated ? "[^" : "[").Append((negated ? inner[1..] : inner).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal)).Append(']');
        return end;
    }

    private static ArgumentException Malformed(string pattern) => new($"'{pattern}' is no pattern: a bracket or brace is left open.", nameof(pattern));
}
