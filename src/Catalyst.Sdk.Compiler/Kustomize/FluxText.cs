using System.Text;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>Text that Flux substitutes in. While it is computed, a substitution stands between two noncharacters, so that a dollar sign and a
/// brace of the author's own are never taken for one; the same on the native side.</summary>
internal static class FluxText
{
    public const char Open = '\uFDD0', Close = '\uFDD1';

    public static bool IsName(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9') return false;
        foreach (var c in name)
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')) return false;
        return true;
    }

    public static bool HasSubstitution(string text) => text.IndexOf(Open) >= 0;

    /// <summary>The text as it stands in a manifest. Flux reads two dollar signs as one and <c>${</c> as the start of a name: a run of dollar
    /// signs is doubled where it would read it so, and stays as it is elsewhere (<c>$(POD_IP)</c>).</summary>
    public static string Escaped(string text)
    {
        if (text.IndexOf('$') < 0 && !HasSubstitution(text)) return text;
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case Open:
                    _ = written.Append("${");
                    break;
                case Close:
                    _ = written.Append('}');
                    break;
                case '$':
                    var end = i;
                    while (end < text.Length && text[end] == '$') end++;
                    var run = end - i;
                    var isRead = run > 1 || (end < text.Length && text[end] is '{' or Open);
                    _ = written.Append('$', isRead ? 2 * run : run);
                    i = end - 1;
                    break;
                case var other:
                    _ = written.Append(other);
                    break;
            }
        }

        return written.ToString();
    }
}
