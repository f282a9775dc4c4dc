using System.Text;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.GoTemplates;

/// <summary>The functions that the native run knows.</summary>
internal static class GoFunctions
{
    /// <summary>Calls a function. Arguments are computed on demand: <c>and</c> and <c>or</c> stop early.</summary>
    public static object? Call(string name, IReadOnlyList<Func<object?>> arguments)
    {
        if (name is "and" or "or") return Deciding(arguments, name == "or");
        var a = arguments.Select(static x => x()).ToArray();
        return (name, a) switch
        {
            ("default", [var fallback]) => fallback,
            ("default", [var fallback, var value]) => IsTrue(value) ? value : fallback,
            ("not", [var value]) => !IsTrue(value),
            ("empty", [var value]) => !IsTrue(value),
            ("eq", [var x, var y]) => Same(x, y),
            ("ne", [var x, var y]) => !Same(x, y),
            ("quote", _) => string.Join(" ", a.Where(static x => x is not null).Select(static x => GoPrinter.Quoted(GoPrinter.Text(x!)))),
            ("squote", _) => string.Join(" ", a.Where(static x => x is not null).Select(static x => "'" + GoPrinter.Text(x!) + "'")),
            ("printf", [string format, .. var values]) => Format(format, values),
            ("contains", [string part, string text]) => text.Contains(part, StringComparison.Ordinal),
            ("replace", [string old, string with, string text]) when old.Length > 0 => text.Replace(old, with, StringComparison.Ordinal),
            ("trimSuffix", [string suffix, string text]) => suffix.Length > 0 && text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text,
            ("trimPrefix", [string prefix, string text]) => prefix.Length > 0 && text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text,
            ("trunc", [long length, string text]) when length >= 0 && Ascii.IsValid(text) => text.Length > length ? text[..(int)length] : text,
            ("lower", [string text]) when Ascii.IsValid(text) => string.Concat(text.Select(static c => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c)),
            ("upper", [string text]) when Ascii.IsValid(text) => string.Concat(text.Select(static c => c is >= 'a' and <= 'z' ? (char)(c - 32) : c)),
            ("b64enc", [string text]) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
            ("indent", [long width, string text]) when width is >= 0 and < 1000 => Indented(width, text),
            ("nindent", [long width, string text]) when width is >= 0 and < 1000 => "\n" + Indented(width, text),
            _ => throw GoTemplate.Unknown($"the function '{name}', or these arguments of it,"),
        };
    }

    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        long number => number != 0,
        double number => number != 0,
        JsonArray list => list.Count > 0,
        JsonObject map => map.Count > 0,
        GoContext or GoObject => true,
        _ => false,
    };

    private static object? Deciding(IReadOnlyList<Func<object?>> arguments, bool until)
    {
        if (arguments.Count == 0) throw GoTemplate.Unknown("'and' or 'or' of nothing");
        object? value = null;
        foreach (var argument in arguments)
        {
            value = argument();
            if (IsTrue(value) == until) return value;
        }

        return value;
    }

    private static bool Same(object? x, object? y) => (x, y) switch
    {
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (bool a, bool b) => a == b,
        (long a, long b) => a == b,
        (double a, double b) => a.Equals(b) || (a == 0 && b == 0),
        (string or bool or long or double, string or bool or long or double) => throw new ChartException("incompatible types for comparison"),
        _ => throw GoTemplate.Unknown("a comparison with nil, a map or a list"),
    };

    private static string Indented(long width, string text)
    {
        var pad = new string(' ', (int)width);
        return pad + text.Replace("\n", "\n" + pad, StringComparison.Ordinal);
    }

    /// <summary><c>printf</c> with plain verbs, each for the type that it is made for.</summary>
    private static string Format(string format, object?[] values)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }

            if (++i >= format.Length) throw GoTemplate.Unknown("a format that ends with %");
            if (format[i] == '%')
            {
                text.Append('%');
                continue;
            }

            if (next >= values.Length) throw GoTemplate.Unknown("a format with too few values");
            var value = values[next++];
            text.Append((format[i], value) switch
            {
                ('s' or 'v', string s) => s,
                ('q', string s) => GoPrinter.Quoted(s),
                ('d' or 'v', long n) => GoPrinter.Text(n),
                ('t' or 'v', bool b) => GoPrinter.Text(b),
                ('v', double d) => GoPrinter.Text(d),
                ('v', null) => "<nil>",
                ('s', null) => "%!s(<nil>)",
                _ => throw GoTemplate.Unknown($"%{format[i]} of such a value"),
            });
        }

        return next == values.Length ? text.ToString() : throw GoTemplate.Unknown("a format with too many values");
    }
}
