using System.Text;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>The name that the blueprint controller makes of a title.</summary>
internal static class TitleKebab
{
    /// <summary>Lower-case letters and digits; one dash for blanks, underscores, dashes, slashes and points, none at an end; all else is dropped.</summary>
    public static string Of(string title)
    {
        var kebab = new StringBuilder();
        foreach (var c in title)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9')) _ = kebab.Append(c);
            else if (c is >= 'A' and <= 'Z') _ = kebab.Append((char)(c + ('a' - 'A')));
            else if (c is ' ' or '_' or '-' or '/' or '.' && kebab.Length > 0 && kebab[kebab.Length - 1] != '-') _ = kebab.Append('-');
        }

        return kebab.ToString().TrimEnd('-');
    }
}
