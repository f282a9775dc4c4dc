using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>The layout of go-yaml 2: two spaces per level, lists at the indentation of their key, long or many-line keys behind <c>?</c>.</summary>
internal sealed class GoYamlWriter
{
    private const int Step = 2, LongestSimpleKey = 128, Width = 80;
    private static readonly Comparer<KeyValuePair<string, JsonNode?>> ByKey = Comparer<KeyValuePair<string, JsonNode?>>.Create(static (x, y) => NaturalOrder.Instance.Compare(x.Key, y.Key));
    private readonly StringBuilder _text = new();
    private int _indent = -1, _column;
    private bool _whitespace = true, _indention = true;

    public string Text() => _text.Length > 0 && _text[^1] == '\n' ? _text.ToString(0, _text.Length - 1) : _text.ToString();

    public void Node(JsonNode? node, bool inMapping = false)
    {
        switch (node)
        {
            case null: Plain("null"); break;
            case JsonObject { Count: > 0 } map: Mapping(map); break;
            case JsonObject: Plain("{}"); break;
            case JsonArray { Count: > 0 } list: Sequence(list, inMapping); break;
            case JsonArray: Plain("[]"); break;
            default:
                switch (node.GetValueKind())
                {
                    case JsonValueKind.True: Plain("true"); break;
                    case JsonValueKind.False: Plain("false"); break;
                    case JsonValueKind.Number: Plain(GoYaml.Number(node)); break;
                    default: String(GoYaml.Folded(node.GetValue<string>()), isKey: false); break;
                }

                break;
        }
    }

    private void Mapping(JsonObject map)
    {
        var outer = Indent(indentless: false);
        // Natural order has circles (a10 < a1c < a2 < a10): there Helm's own order changes from run to run, ours does not.
        foreach (var (key, value) in map.OrderBy(static p => p.Key, StringComparer.Ordinal).ToList().Order(ByKey))
        {
            Line();
            if (!key.Any(GoScalar.IsBreak) && Encoding.UTF8.GetByteCount(key) <= LongestSimpleKey)
            {
                String(key, isKey: true);
                Indicator(":", spaceBefore: false, keepsIndention: false);
            }
            else
            {
                Indicator("?", spaceBefore: true, keepsIndention: true);
                String(key, isKey: false);
                Line();
                Indicator(":", spaceBefore: true, keepsIndention: true);
            }

            Node(value, inMapping: true);
        }

        _indent = outer;
    }

    private void Sequence(JsonArray list, bool inMapping)
    {
        var outer = Indent(indentless: inMapping && !_indention);
        foreach (var item in list)
        {
            Line();
            Indicator("-", spaceBefore: true, keepsIndention: true);
            Node(item);
        }

        _indent = outer;
    }

    private int Indent(bool indentless)
    {
        var outer = _indent;
        if (_indent < 0) _indent = 0;
        else if (!indentless) _indent += Step;
        return outer;
    }

    private void String(string value, bool isKey)
    {
        var scalar = new GoScalar(value);
        var outer = _indent;
        _indent = _indent < 0 ? Step : _indent + Step;
        switch (scalar.Style(isKey))
        {
            case GoScalarStyle.Plain: PlainText(value, folds: !isKey); break;
            case GoScalarStyle.Single: Single(value, folds: !isKey); break;
            case GoScalarStyle.Literal: Literal(value); break;
            default: Double(value, folds: !isKey); break;
        }

        _indent = outer;
    }

    private void Plain(string text)
    {
        if (!_whitespace) Put(" ");
        Put(text);
        _whitespace = _indention = false;
    }

    private void PlainText(string text, bool folds)
    {
        if (!_whitespace) Put(" ");
        for (var i = 0; i < text.Length; i++)
        {
            if (folds && Folds(text, i) && text[i + 1] != ' ')
            {
                Line();
                continue;
            }

            Put(text[i].ToString());
            _indention = false;
        }

        _whitespace = _indention = false;
    }

    private void Double(string text, bool folds)
    {
        Indicator("\"", spaceBefore: true, keepsIndention: false);
        // After a byte order mark go-yaml leaves no character bare.
        var bare = text.Length > 0 && text[0] != '\ufeff';
        for (var i = 0; i < text.Length; i++)
        {
            if (folds && Folds(text, i))
            {
                Line();
                if (text[i + 1] == ' ') Put("\\");
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            Put(GoScalar.Escape(rune, bare));
            if (text[i] != ' ') _indention = false;
            i += length - 1;
        }

        Indicator("\"", spaceBefore: false, keepsIndention: false);
    }

    /// <summary>Whether the line is full and the blank at a place is the first of its run, neither first nor last of the text.</summary>
    private bool Folds(string text, int at) => text[at] == ' ' && _column > Width && at > 0 && at < text.Length - 1 && text[at - 1] != ' ';

    /// <summary>Between single quotes; the separators of Unicode are line breaks there, and what follows is indented.</summary>
    private void Single(string text, bool folds)
    {
        Indicator("'", spaceBefore: true, keepsIndention: false);
        var afterBreak = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (folds && Folds(text, i) && text[i + 1] != ' ')
            {
                Line();
                continue;
            }

            if (GoScalar.IsBreak(c))
            {
                Break(c);
                afterBreak = true;
                continue;
            }

            if (afterBreak) Line();
            afterBreak = _indention = false;
            Put(c == '\'' ? "''" : c.ToString());
        }

        Indicator("'", spaceBefore: false, keepsIndention: false);
    }

    private void Literal(string text)
    {
        Indicator("|", spaceBefore: true, keepsIndention: false);
        if (text[0] == ' ' || GoScalar.IsBreak(text[0])) Put("2");
        if (!GoScalar.IsBreak(text[^1])) Put("-");
        else if (text.Length == 1 || GoScalar.IsBreak(text[^2])) Put("+");
        Break('\n');
        var afterBreak = true;
        foreach (var c in text)
        {
            if (GoScalar.IsBreak(c))
            {
                Break(c);
                afterBreak = true;
                continue;
            }

            if (afterBreak) Line();
            afterBreak = _indention = false;
            Put(c.ToString());
        }
    }

    private void Indicator(string text, bool spaceBefore, bool keepsIndention)
    {
        if (spaceBefore && !_whitespace) Put(" ");
        Put(text);
        _whitespace = false;
        _indention &= keepsIndention;
    }

    /// <summary>Goes to the current indentation, on a new line where something stands on this one.</summary>
    private void Line()
    {
        var indent = Math.Max(_indent, 0);
        if (!_indention || _column > indent || (_column == indent && !_whitespace)) Break('\n');
        if (_column < indent) Put(new string(' ', indent - _column));
        _whitespace = _indention = true;
    }

    private void Break(char c)
    {
        _text.Append(c);
        _column = 0;
        _whitespace = _indention = true;
    }

    private void Put(string text)
    {
        _text.Append(text);
        _column += text.Length;
    }
}
