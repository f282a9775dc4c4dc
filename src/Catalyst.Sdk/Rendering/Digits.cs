using System.Globalization;

namespace Catalyst.Sdk;

/// <summary>The shortest digits of a number, laid out as Go does.</summary>
internal static class Digits
{
    /// <summary>Without an exponent.</summary>
    public static string Decimal(double value)
    {
        var (sign, digits, point) = Shortest(value);
        return sign + Place(digits, point);
    }

    /// <summary>With an exponent of at least <paramref name="leastDigits"/> digits.</summary>
    public static string Exponent(double value, int leastDigits)
    {
        var (sign, digits, point) = Shortest(value);
        var exponent = point - 1;
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(leastDigits, '0');
    }

    /// <summary>As <c>strconv.FormatFloat(f, 'g', -1, 64)</c>: an exponent below -4 and from the given one on.</summary>
    public static string General(double value, int exponentFrom)
    {
        var (_, _, point) = Shortest(value);
        return point - 1 < -4 || point - 1 >= exponentFrom ? Exponent(value, leastDigits: 2) : Decimal(value);
    }

    /// <summary>Sign, digits without leading or trailing zeroes, and where the point stands.</summary>
    private static (string Sign, string Digits, int Point) Shortest(double value)
    {
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var e = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = e < 0 ? shortest : shortest[..e];
        var exponent = e < 0 ? 0 : int.Parse(shortest[(e + 1)..], CultureInfo.InvariantCulture);
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa : mantissa[..dot];
        var digits = whole + (dot < 0 ? "" : mantissa[(dot + 1)..]);
        var leading = digits.Length - digits.TrimStart('0').Length;
        var point = whole.Length + exponent - leading;
        digits = digits.Trim('0');
        return digits.Length == 0 ? ("", "0", 1) : (value < 0 ? "-" : "", digits, point);
    }

    private static string Place(string digits, int point) =>
        point <= 0 ? "0." + new string('0', -point) + digits
        : point >= digits.Length ? digits + new string('0', point - digits.Length)
        : digits[..point] + "." + digits[point..];
}
