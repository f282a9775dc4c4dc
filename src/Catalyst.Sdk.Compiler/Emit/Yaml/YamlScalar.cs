using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Emit.Yaml;

/// <summary>One-line scalars: plain where YAML 1.1 and 1.2 both read the same string back, else in double quotes.</summary>
internal static class YamlScalar
{
    // What either version reads as something else than a string: null, booleans, numbers of every base, infinities, dates, the end of
    // a document. Ends in \z: a $ would also match before a last line feed.
    private static readonly Regex LookAlike = new(
        "^(?:~|null|Null|NULL|[yYnN]|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|<<|=" +
        "|[-+]?[0-9][0-9_,]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]*)?|[-+]?\\.[0-9_]+(?:[eE][-+]?[0-9]*)?|[-+]?[0-9][0-9_]*(?::[0-9]+)+(?:\\.[0-9_]*)?|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)" +
        "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|\\.\\.\\.(?: .*)?)\\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    // Starts with a letter, a digit, '_', '/', '.', '^' or '+', and holds nothing that could begin another construct.
    private static readonly Regex Plain = new("^[A-Za-z0-9_/.^+][-A-Za-z0-9_/.^+@()~=$;<>*!?|%\u00c0-\u024f ]*\\z", RegexOptions.CultureInvariant);

    private static readonly Regex PlainWithColon = new("^[A-Za-z0-9_/.^+][-A-Za-z0-9_/.^+@()~=$;<>*!?|%:,\u00c0-\u024f ]*\\z", RegexOptions.CultureInvariant);

    public static string Of(string value) => IsPlain(value) ? value : Quoted(value);

    public static bool IsPlain(string value)
    {
        if (value.Length == 0 || value[value.Length - 1] is ' ' or ':' || value.Contains(" *") || IsLookAlike(value)) return false;
        if (Plain.IsMatch(value)) return true;
        return PlainWithColon.IsMatch(value) && value.IndexOf(": ", System.StringComparison.Ordinal) < 0;
    }

    // Most texts begin with a letter with which no look-alike begins.
    private static bool IsLookAlike(string value) =>
        (!IsLetter(value[0]) || "nNyYtTfFoO_".IndexOf(value[0]) >= 0)
        && (LookAlike.IsMatch(value) || value.IndexOf('_') >= 0 && LookAlike.IsMatch(value.Replace("_", "")));

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case var _ when c < ' ' || c is >= '\x7f' and <= '\x9f' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        return text.Append('"').ToString();
    }
}
