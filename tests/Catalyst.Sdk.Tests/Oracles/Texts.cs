using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>Texts that writers of YAML get wrong.</summary>
internal static class Texts
{
    private static readonly string[] Awkward =
    [
        "", " ", "~", "null", "Null", "true", "True", "yes", "Yes", "no", "y", "n", "Y", "N", "on", "off", "ON", "0", "-0", "1", "-1", "+1", "007", "0777", "0o17", "0x1F", "0b11", "0x",
        "1_000", "1e3", "1e", "1E5", ".5", "5.", "-.5", ".", "..", "...", "---", "--- a", "-", "- a", "-a", "--flag", "?", "? a", "?a", ":", ":a", "a:", "a: b", "a:b", "a #b", "a#b", "#a", "#",
        "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'", "\"", "'a'", "\"a\"", "it's", "{", "}", "[", "]", "{a}", "[a]", "a,b", ",a", "a ", " a", "\ta", "a\t", "a\tb", "<<", "=", ".inf", "-.inf",
        ".Inf", ".NaN", ".nan", "2024-01-02", "2024-01-02T03:04:05Z", "2024-01-02 03:04:05", "1:20", "190:20:30", "1:20.5", "12e03", "0.1", "1.10", "1.0.0", "v1", "1Gi", "100m", "9223372036854775807",
        "9223372036854775808", "18446744073709551616", "12345678901234567890", "0xffffffffffffffffff", "a\nb", "a\nb\n", "a\n", "\n", "\n\n", "\na", " a\nb", "a \nb", "a\n b", "a\n\nb", "a\n\n", "a\n ", "a\r\nb", "\r",
        "a\u0085b", "a\u00a0b", "a\u2028b", "a\u0000b", "a\u0007b", "a\u001bb", "\u007f", "\u0080", "é", "日本", "😀", "a😀b", "\ufeffa", "a\ufeff", "\ufffd", "<no>", "a&b", "a>b", "key: {{ x }}", "a\\b", "\\", "%", "~a", "=a", "a=", "0.", "-", "+", "+.5", "1_", "_1", "0_", "1__0", "0b", "0b2", "2024-13-01", "2024-02-30", "2024-1-2 3:4:5", "2024-01-02T03:04:05", "2024-01-02T03:04:05.5+01:00", "a\u0085 \u0085b", "a \u2028b", "a\u2028 b", "a\u2028\u2029", "\u2028a", new string('x', 129), string.Concat(Enumerable.Repeat("long line, ", 20)) + "end", string.Concat(Enumerable.Repeat("it's: ", 30)) + "end", string.Concat(Enumerable.Repeat("tab\t ", 30)) + "end", "08", "09", "-08", "1.5e300", "1e400",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf([.. "abZ019 :#-?,[]{}&*!|>'\"%@`~=<.\n\t_+/\\\u00e9\u65e5".Select(static c => c.ToString()), "\ud83d\ude00", ": ", " #", "\n ", "- "])
        .Array[0, 8].Select(static parts => string.Concat(parts));

    public static readonly Gen<string> Any = Gen.Frequency((2, Gen.OneOf(Awkward)), (3, Soup), (1, Gen.Char['a', 'z'].Array[1, 8].Select(static c => new string(c))));

    public static IReadOnlyList<string> AllAwkward => Awkward;
}
