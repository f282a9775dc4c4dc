using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk;

/// <summary>A schema's pattern as Helm reads it: Go's <c>$</c> is the end of the text, .NET's is also the place before a last line break.</summary>
internal static class SchemaPattern
{
    public static bool IsMatch(string text, string pattern) =>
        Regex.IsMatch(text, WithGoEnd(pattern), RegexOptions.CultureInvariant | RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private static string WithGoEnd(string pattern)
    {
        var changed = new StringBuilder(pattern.Length + 8);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                changed.Append(pattern[i++]).Append(pattern[i]);
                continue;
            }

            inClass = pattern[i] switch { '[' => true, ']' => false, _ => inClass };
            changed.Append(pattern[i] == '$' && !inClass ? "(?!\\n)$" : pattern[i].ToString());
        }

        return changed.ToString();
    }
}
