using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Compiler.Payload;

/// <summary>Any text as an ordinary C# string literal on one line, so that it comes back character for character.</summary>
internal static class StringLiteral
{
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(c).Append(value[++i]);
                    break;
                // The source text is UTF-8: half a pair would be lost in it. The compiler ends a line at the four others.
                case var _ when IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufeff':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }

    private static bool IsControl(char c) => c is < ' ' or (>= '\x7f' and <= '\x9f');
}
