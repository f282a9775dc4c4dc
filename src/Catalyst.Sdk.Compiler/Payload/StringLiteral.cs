using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Compiler.Payload;

/// <summary>Any text as an ordinary C# string literal on one line, so that it comes back character for character.</summary>
internal static class StringLiteral
{
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        // Stretches that stand for themselves go as they are: one character at a time is what costs.
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is >= ' ' and < '\x7f' and not ('"' or '\\')) continue;
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            if (Escaped(value[i]) is not { } escaped) continue;
            text.Append(value, start, i - start).Append(escaped);
            start = i + 1;
        }

        text.Append(value, start, value.Length - start).Append('"');
    }

    private static string? Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        // The source text is UTF-8: half a pair would be lost in it. The compiler ends a line at the four others.
        _ when IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufeff' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsControl(char c) => c is < ' ' or (>= '\x7f' and <= '\x9f');
}
