using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Reads JSON into lists, maps, strings, numbers, booleans and null. No third-party assembly stands beside the compiler (decision 30).</summary>
internal sealed class JsonText
{
    private readonly string _text;
    private int _at;

    private JsonText(string text) => _text = text;

    /// <exception cref="JsonTextException">The text is no JSON.</exception>
    public static object? Read(string text)
    {
        var reader = new JsonText(text);
        var value = reader.Value(0);
        reader.Blanks();
        return reader._at == text.Length ? value : throw reader.Wrong();
    }

    private object? Value(int depth)
    {
        if (depth > 500) throw Wrong();
        Blanks();
        switch (Peek())
        {
            case '[':
                return List(depth);
            case '{':
                return Map(depth);
            case '"':
                return String();
            case 't':
                return Word("true", true);
            case 'f':
                return Word("false", false);
            case 'n':
                return Word("null", null);
            default:
                return Number();
        }
    }

    private List<object?> List(int depth)
    {
        var items = new List<object?>();
        _at++;
        Blanks();
        if (Taken(']')) return items;
        do
        {
            items.Add(Value(depth + 1));
            Blanks();
        }
        while (Taken(','));
        if (!Taken(']')) throw Wrong();
        return items;
    }

    private Dictionary<string, object?> Map(int depth)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        _at++;
        Blanks();
        if (Taken('}')) return entries;
        do
        {
            Blanks();
            var key = String();
            Blanks();
            if (!Taken(':')) throw Wrong();
            entries[key] = Value(depth + 1);
            Blanks();
        }
        while (Taken(','));
        if (!Taken('}')) throw Wrong();
        return entries;
    }

    private string String()
    {
        if (!Taken('"')) throw Wrong();
        var text = new StringBuilder();
        while (true)
        {
            var c = Peek();
            _at++;
            if (c == '"') return text.ToString();
            if (c == '\0') throw Wrong();
            text.Append(c == '\\' ? Escaped() : c);
        }
    }

    private char Escaped()
    {
        var c = Peek();
        _at++;
        switch (c)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return c;
            case 'u' when _at + 4 <= _text.Length && ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default: throw Wrong();
        }
    }

    private object Number()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E') _at++;
        var text = _text.Substring(start, _at - start);
        if (text.IndexOfAny(['.', 'e', 'E']) < 0 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong();
    }

    private object? Word(string word, object? value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) throw Wrong();
        _at += word.Length;
        return value;
    }

    private void Blanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t') _at++;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Taken(char c)
    {
        if (Peek() != c || _at >= _text.Length) return false;
        _at++;
        return true;
    }

    private JsonTextException Wrong() => new(_at);
}

/// <summary>A text is no JSON.</summary>
/// <param name="position">The first character that cannot be.</param>
internal sealed class JsonTextException(int position) : FormatException("No JSON at " + position.ToString(CultureInfo.InvariantCulture))
{
    public int Position { get; } = position;
}
