using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.GoTemplates;

/// <summary>Values as Go prints them.</summary>
internal static class GoPrinter
{
    /// <summary>What an action prints.</summary>
    public static string Print(object? value) => value is null ? "<no value>" : Text(value);

    /// <summary><c>%v</c> of a scalar.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        _ => throw GoTemplate.Unknown("a map or list where text is expected"),
    };

    private static string Number(double value) => value == 0 ? (double.IsNegative(value) ? "-0" : "0") : Digits.General(value, exponentFrom: 6);

    /// <summary><c>%q</c>: a Go string literal.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                >= ' ' and <= '~' => rune.ToString(),
                < ' ' or 0x7f => "\\x" + rune.Value.ToString("x2", CultureInfo.InvariantCulture),
                _ => Beyond(rune),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Beyond(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => throw GoTemplate.Unknown("'quote' of a character that has no letter"),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            rune.Value < 0x10000 ? "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture) : "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    };
}
