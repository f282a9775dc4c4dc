using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.GoTemplates;

internal enum GoTokenKind
{
    Text,
    Open,
    Close,
    Identifier,
    Field,
    Variable,
    Dot,
    String,
    Number,
    Pipe,
    LeftParen,
    RightParen,
    Declare,
    Assign,
    Comma,
    End,
}

/// <summary>A token, and whether white space stands before it.</summary>
internal sealed record GoToken(GoTokenKind Kind, string Text, object? Value, bool Spaced);

/// <summary>Cuts a template into tokens. White space that a trim marker eats is gone.</summary>
internal sealed class GoLexer(string text)
{
    private readonly List<GoToken> _tokens = [];
    private int _at;

    public static IReadOnlyList<GoToken> Tokens(string text) => new GoLexer(text).Run();

    private List<GoToken> Run()
    {
        var trimNext = false;
        while (true)
        {
            var open = text.IndexOf("{{", _at, StringComparison.Ordinal);
            var chunk = open < 0 ? text[_at..] : text[_at..open];
            if (trimNext) chunk = chunk.TrimStart(' ', '\t', '\r', '\n');
            if (open >= 0 && IsTrim(open + 2, open + 3)) chunk = chunk.TrimEnd(' ', '\t', '\r', '\n');
            if (chunk.Length > 0) _tokens.Add(new GoToken(GoTokenKind.Text, chunk, null, false));
            if (open < 0) break;
            _at = open + 2 + (IsTrim(open + 2, open + 3) ? 2 : 0);
            trimNext = Action();
        }

        _tokens.Add(new GoToken(GoTokenKind.End, "", null, false));
        return _tokens;
    }

    /// <summary>A minus with white space on the far side of the delimiter.</summary>
    private bool IsTrim(int minus, int space) => space < text.Length && text[minus] == '-' && IsSpace(text[space]);

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Reads up to the closing braces; true when they trim what follows.</summary>
    private bool Action()
    {
        if (At("/*")) return Comment();
        _tokens.Add(new GoToken(GoTokenKind.Open, "", null, false));
        var spaced = false;
        while (true)
        {
            if (_at >= text.Length) throw GoTemplate.Unknown("an action without its end");
            if (At("}}"))
            {
                _at += 2;
                _tokens.Add(new GoToken(GoTokenKind.Close, "", null, spaced));
                return false;
            }

            if (spaced && At("-}}"))
            {
                _at += 3;
                _tokens.Add(new GoToken(GoTokenKind.Close, "", null, true));
                return true;
            }

            if (IsSpace(text[_at]))
            {
                _at++;
                spaced = true;
                continue;
            }

            _tokens.Add(Token() with { Spaced = spaced });
            spaced = false;
        }
    }

    private bool Comment()
    {
        var end = text.IndexOf("*/", _at, StringComparison.Ordinal);
        if (end < 0) throw GoTemplate.Unknown("a comment without its end");
        _at = end + 2;
        if (At(" -}}"))
        {
            _at += 4;
            return true;
        }

        if (!At("}}")) throw GoTemplate.Unknown("more than a comment in one action");
        _at += 2;
        return false;
    }

    private bool At(string expected) => string.CompareOrdinal(text, _at, expected, 0, expected.Length) == 0;

    private GoToken Token()
    {
        var c = text[_at];
        switch (c)
        {
            case '|': return Sign(GoTokenKind.Pipe, 1);
            case '(': return Sign(GoTokenKind.LeftParen, 1);
            case ')': return Sign(GoTokenKind.RightParen, 1);
            case ',': return Sign(GoTokenKind.Comma, 1);
            case '=': return Sign(GoTokenKind.Assign, 1);
            case ':' when At(":="): return Sign(GoTokenKind.Declare, 2);
            case '"': return Quoted();
            case '`': return Raw();
            case '.' when _at + 1 < text.Length && IsName(text[_at + 1]) && !char.IsAsciiDigit(text[_at + 1]):
                _at++;
                return new GoToken(GoTokenKind.Field, Name(), null, false);
            case '.': return Sign(GoTokenKind.Dot, 1);
            case '$':
                _at++;
                return new GoToken(GoTokenKind.Variable, "$" + Name(), null, false);
        }

        if (char.IsAsciiDigit(c) || (c == '-' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))) return Number();
        if (char.IsAsciiLetter(c) || c == '_') return new GoToken(GoTokenKind.Identifier, Name(), null, false);
        throw GoTemplate.Unknown($"the character '{c}'");
    }

    private GoToken Sign(GoTokenKind kind, int length)
    {
        _at += length;
        return new GoToken(kind, "", null, false);
    }

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && IsName(text[_at])) _at++;
        return _at < text.Length && text[_at] > '~' ? throw GoTemplate.Unknown("a name outside ASCII") : text[start.._at];
    }

    private GoToken Number()
    {
        var start = _at++;
        while (_at < text.Length && (IsName(text[_at]) || text[_at] == '.')) _at++;
        var number = text[start.._at];
        if (number.TrimStart('-') is ['0', _, ..] and not ['0', '.', ..]) throw GoTemplate.Unknown($"the number {number}");
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return new GoToken(GoTokenKind.Number, number, integer, false);
        return double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var real)
            ? new GoToken(GoTokenKind.Number, number, real, false)
            : throw GoTemplate.Unknown($"the number {number}");
    }

    private GoToken Raw()
    {
        var end = text.IndexOf('`', _at + 1);
        if (end < 0) throw GoTemplate.Unknown("a raw text without its end");
        var raw = text[(_at + 1)..end];
        _at = end + 1;
        return new GoToken(GoTokenKind.String, raw, raw, false);
    }

    private GoToken Quoted()
    {
        var value = new StringBuilder();
        for (_at++; ; _at++)
        {
            if (_at >= text.Length || text[_at] == '\n') throw GoTemplate.Unknown("a text without its end");
            var c = text[_at];
            if (c == '"') break;
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            _at++;
            value.Append(_at < text.Length ? text[_at] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '"' => '"',
                '\\' => '\\',
                var other => throw GoTemplate.Unknown($"the escape \\{other}"),
            } : throw GoTemplate.Unknown("a text without its end"));
        }

        _at++;
        return new GoToken(GoTokenKind.String, value.ToString(), value.ToString(), false);
    }
}
