using System;
using System.Globalization;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>Reads a regular expression as far as .NET and RE2 (Go) agree on what it matches.</summary>
/// <remarks>Facts: https://github.com/google/re2/wiki/Syntax and .NET's reference of regular expressions. .NET matches UTF-16 units and its <c>\d</c>, <c>\w</c>, <c>\s</c> and <c>$</c> are wider.</remarks>
internal sealed class RegexSubset
{
    private readonly string _pattern;
    private readonly bool _asciiInput;
    private int _at;

    private RegexSubset(string pattern, bool asciiInput) => (_pattern, _asciiInput) = (pattern, asciiInput);

    /// <summary>What the two read differently, in words; null when they agree.</summary>
    public string? Divergence { get; private set; }

    /// <summary>Whether the pattern can match an empty text.</summary>
    public bool CanBeEmpty { get; private set; }

    /// <summary>How many groups capture.</summary>
    public int Groups { get; private set; }

    /// <summary>Whether everything that it consumes is ASCII.</summary>
    public bool IsAscii { get; private set; } = true;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="asciiInput">Whether the text that it is asked of is ASCII: there a unit is a rune, and the classes agree.</param>
    public static RegexSubset Read(string pattern, bool asciiInput)
    {
        var subset = new RegexSubset(pattern, asciiInput);
        subset.CanBeEmpty = subset.Alternatives();
        if (subset._at < pattern.Length) subset.Refuse("an unmatched )");
        return subset;
    }

    /// <summary>Whether a whole text that matches is ASCII, for patterns that this reader understands.</summary>
    public static bool MatchesAsciiOnly(string pattern)
    {
        // The end of the text is the end in a schema, which Go reads.
        var bare = pattern.EndsWith("$", StringComparison.Ordinal) && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) : pattern;
        var subset = Read(bare, asciiInput: true);
        return subset.Divergence is null && subset.IsAscii;
    }

    private bool Alternatives()
    {
        var canBeEmpty = Sequence();
        while (Divergence is null && Peek() == '|')
        {
            _at++;
            canBeEmpty |= Sequence();
        }

        return canBeEmpty;
    }

    private bool Sequence()
    {
        var canBeEmpty = true;
        while (Divergence is null && Peek() is not ('|' or ')' or '\0'))
        {
            var isEmpty = Atom();
            canBeEmpty &= Quantified(isEmpty);
        }

        return canBeEmpty;
    }

    private bool Quantified(bool isEmpty)
    {
        int least;
        switch (Peek())
        {
            case '*' or '?':
                least = 0;
                _at++;
                break;
            case '+':
                least = 1;
                _at++;
                break;
            case '{':
                least = Counted();
                break;
            default:
                return isEmpty;
        }

        if (isEmpty) Refuse("a repetition of what can be empty");
        if (Peek() == '?') _at++;
        else if (Peek() is '*' or '+' or '{') Refuse("a repetition of a repetition");
        return least == 0 || isEmpty;
    }

    private int Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (parts.Length is 0 or > 2 || !Number(parts[0], out var least) || (parts.Length == 2 && parts[1].Length > 0 && (!Number(parts[1], out var most) || most < least)))
        {
            Refuse("a brace that is no repetition up to 1000");
            return 0;
        }

        _at = end + 1;
        return least;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 1000;

    /// <summary>Reads one atom; gives whether it can match nothing.</summary>
    private bool Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                if (Peek() == '?')
                {
                    if (Peek(1) != ':') Refuse("a group other than (…) and (?:…)");
                    _at += 2;
                }
                else
                {
                    Groups++;
                }

                var isEmpty = Alternatives();
                if (Peek() != ')') Refuse("an unmatched (");
                _at++;
                return isEmpty;
            case '[':
                Class();
                return false;
            case '.':
                if (!_asciiInput) Refuse("'.', which takes half of a character outside the basic plane in .NET");
                IsAscii = false;
                return false;
            case '^':
                return true;
            case '$':
                Refuse("'$', which .NET also matches before a last line break; write \\z");
                return true;
            case '\\':
                return Escape(inClass: false);
            case '*' or '+' or '?' or '{' or '}' or ']':
                Refuse("a bare '" + c + "'");
                return false;
            default:
                Literal(c);
                return false;
        }
    }

    private void Literal(char c)
    {
        if (c >= '\ud800') Refuse("a character above U+D7FF");
        if (c >= 128) IsAscii = false;
    }

    private bool Escape(bool inClass)
    {
        if (Peek() == '\0')
        {
            Refuse("a last backslash");
            return false;
        }

        var c = _pattern[_at++];
        switch (c)
        {
            case 'd':
                if (!_asciiInput) Refuse("'\\d', which takes digits of every script in .NET; write [0-9]");
                return false;
            case 'w':
                if (!_asciiInput) Refuse("'\\w', which takes letters of every script in .NET; write [0-9A-Za-z_]");
                return false;
            case 'D' or 'W':
                if (!_asciiInput) Refuse("'\\" + c + "', which takes half of a character outside the basic plane in .NET");
                IsAscii = false;
                return false;
            case 's' or 'S':
                Refuse("'\\" + c + "', which is another set in .NET; write [ \\t\\n]");
                return false;
            case 'b' or 'B' when !inClass:
                if (!_asciiInput) Refuse("'\\" + c + "', which knows letters of every script in .NET");
                return true;
            case 'A' or 'z' when !inClass:
                return true;
            case 't' or 'n' or 'r' or 'f' or 'v' or 'a':
                return false;
            case 'x' when int.TryParse(_pattern.Substring(_at, Math.Min(2, _pattern.Length - _at)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 128:
                _at += 2;
                return false;
            case < (char)128 when !char.IsLetterOrDigit(c):
                return false;
            default:
                Refuse("the escape '\\" + c + "'");
                return false;
        }
    }

    private void Class()
    {
        if (Peek() == '^')
        {
            if (!_asciiInput) Refuse("'[^…]', which takes half of a character outside the basic plane in .NET");
            IsAscii = false;
            _at++;
        }

        if (Peek() == ']') Refuse("a class that begins with ]");
        while (Divergence is null && Peek() != ']')
        {
            var c = Peek();
            if (c == '\0' || c == '[')
            {
                Refuse(c == '[' ? "a bare [ in a class" : "an unmatched [");
                return;
            }

            _at++;
            if (c == '\\') Escape(inClass: true);
            else Literal(c);
        }

        _at++;
    }

    private char Peek(int ahead = 0) => _at + ahead >= 0 && _at + ahead < _pattern.Length ? _pattern[_at + ahead] : '\0';

    private void Refuse(string what) => Divergence ??= what;
}
