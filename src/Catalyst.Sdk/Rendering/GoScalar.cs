using System.Globalization;
using System.Text;

namespace Catalyst.Sdk;

/// <summary>How a text is written.</summary>
internal enum GoScalarStyle
{
    /// <summary>Bare.</summary>
    Plain,

    /// <summary>Between single quotes.</summary>
    Single,

    /// <summary>Between double quotes, escaped.</summary>
    Double,

    /// <summary>A block behind <c>|</c>.</summary>
    Literal,
}

/// <summary>Which styles a text allows, by the rules of go-yaml 2.</summary>
internal sealed class GoScalar
{
    private readonly string _text;
    private readonly bool _plain = true, _single = true, _literal = true;

    public GoScalar(string text)
    {
        _text = text;
        if (text.Length == 0)
        {
            _literal = false;
            return;
        }

        if (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)) _plain = false;
        for (var i = 0; i < text.Length; i++)
        {
            var (c, before, after) = (text[i], i == 0 ? '\0' : text[i - 1], i + 1 == text.Length ? '\0' : text[i + 1]);
            if (IsIndicator(c, before, after)) _plain = false;
            if (IsBreak(c)) _plain = false;
            if (!IsPrintable(c) || (IsBreak(c) && before == ' ')) _plain = _single = _literal = false;
            if (c == ' ' && IsBreak(before)) _plain = _single = false;
        }

        if (text[0] == ' ' || text[^1] == ' ') _plain = false;
        if (text[^1] == ' ') _literal = false;
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The style that the writer takes.</summary>
    /// <param name="isKey">Whether it stands before a colon on one line.</param>
    public GoScalarStyle Style(bool isKey)
    {
        if (_text.Contains('\n', StringComparison.Ordinal)) return _literal && !isKey ? GoScalarStyle.Literal : GoScalarStyle.Double;
        if (YamlScalars.IsSpecial(_text)) return GoScalarStyle.Double;
        return _plain ? GoScalarStyle.Plain : _single ? GoScalarStyle.Single : GoScalarStyle.Double;
    }

    /// <summary>A character between double quotes.</summary>
    public static string Escape(Rune rune, bool bare) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\0' => "\\0",
        '\a' => "\\a",
        '\b' => "\\b",
        '\v' => "\\v",
        '\f' => "\\f",
        0x1b => "\\e",
        0x85 => "\\N",
        0x2028 => "\\L",
        0x2029 => "\\P",
        > 0xffff => "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture),
        var c when bare && IsPrintable((char)c) => rune.ToString(),
        <= 0xff => "\\x" + rune.Value.ToString("X2", CultureInfo.InvariantCulture),
        _ => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
    };

    /// <summary>Characters that mean something outside quotes, at this place.</summary>
    private static bool IsIndicator(char c, char before, char after)
    {
        var first = before == '\0';
        var spaceAfter = after is '\0' or ' ' or '\t' || IsBreak(after);
        return c switch
        {
            ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => first,
            '#' => first || before is ' ' or '\t' || IsBreak(before),
            '?' or '-' => first && spaceAfter,
            ':' => spaceAfter,
            _ => false,
        };
    }

    /// <summary>What go-yaml leaves bare: no tab, nothing beyond the basic plane.</summary>
    private static bool IsPrintable(char c) => c is '\n' or >= ' ' and <= '~' or >= '\u00a0' and <= '\ufffd' and not '\ufeff' && !char.IsSurrogate(c);
}
