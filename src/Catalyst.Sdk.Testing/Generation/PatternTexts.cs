using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Testing;

/// <summary>Texts that match a pattern of the subset that schemas use: literals, classes, groups, alternatives, counts. Whoever draws checks the result.</summary>
internal sealed class PatternTexts
{
    private const string Word = "abcxyzABC019_", Digit = "0123456789", Blank = " \t", Dot = "ab-_.:/ 7é";
    private readonly string _pattern;
    private readonly Draw _draw;
    private int _at;

    private PatternTexts(string pattern, Draw draw) => (_pattern, _draw) = (pattern, draw);

    public static string Of(string pattern, Draw draw) => new PatternTexts(pattern, draw).Alternatives();

    private bool More => _at < _pattern.Length;

    private string Alternatives()
    {
        List<string> all = [Sequence()];
        while (More && _pattern[_at] == '|')
        {
            _at++;
            all.Add(Sequence());
        }

        return _draw.One(all);
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (More && _pattern[_at] is not ('|' or ')'))
        {
            var start = _at;
            var first = Atom();
            var (least, most) = Count();
            var after = _at;
            var times = least == most ? least : least + _draw.Below(Math.Min(most - least, 3) + 1);
            for (var i = 0; i < times; i++)
            {
                if (i > 0)
                {
                    _at = start;
                    first = Atom();
                }

                text.Append(first);
            }

            _at = after;
        }

        return text.ToString();
    }

    private string Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return Pick(Dot);
            case '(':
                if (_pattern.AsSpan(_at).StartsWith("?:")) _at += 2;
                var inner = Alternatives();
                if (More) _at++;
                return inner;
            case '[':
                return Class();
            case '\\' when More:
                return Escape(_pattern[_at++]);
            default:
                return c.ToString();
        }
    }

    private string Escape(char c) => c switch
    {
        'd' => Pick(Digit),
        'w' => Pick(Word),
        's' => Pick(Blank),
        'S' or 'D' => Pick("abX_-"),
        'n' => "\n",
        't' => "\t",
        'A' or 'z' or 'b' => "",
        _ => c.ToString(),
    };

    private string Class()
    {
        var negated = More && _pattern[_at] == '^';
        if (negated) _at++;
        var members = new StringBuilder();
        while (More && (_pattern[_at] != ']' || members.Length == 0))
        {
            var c = _pattern[_at++];
            if (c == '\\' && More)
            {
                var escaped = _pattern[_at++];
                members.Append(escaped switch { 'd' => Digit, 'w' => Word, 's' => Blank, _ => escaped.ToString() });
            }
            else if (_at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                var last = _pattern[_at + 1];
                _at += 2;
                for (var x = c; x <= last && members.Length < 400; x++) members.Append(x);
            }
            else
            {
                members.Append(c);
            }
        }

        if (More) _at++;
        return negated ? Pick(string.Concat((Word + Dot + "é日").Where(c => !members.ToString().Contains(c, StringComparison.Ordinal)))) : Pick(members.ToString());
    }

    private (int Least, int Most) Count()
    {
        if (!More) return (1, 1);
        switch (_pattern[_at])
        {
            case '?': _at++; return (0, 1);
            case '*': _at++; return (0, 4);
            case '+': _at++; return (1, 4);
            case '{' when _pattern.IndexOf('}', _at) is var end and > 0:
                var parts = _pattern[(_at + 1)..end].Split(',');
                if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out var least)) return (1, 1);
                _at = end + 1;
                return parts.Length == 1 ? (least, least) : int.TryParse(parts[1], CultureInfo.InvariantCulture, out var most) ? (least, most) : (least, least + 3);
            default: return (1, 1);
        }
    }

    private string Pick(string from) => from.Length == 0 ? "" : from[_draw.Below(from.Length)].ToString();
}
