using System.Collections;

namespace Catalyst.Sdk;

/// <summary>Small words for values that may be empty.</summary>
public static class ValueExtensions
{
    /// <summary>The value if it has something in it, else null, which leaves its key out. Helm: <c>with</c>.</summary>
    /// <param name="value">A list or map.</param>
    /// <typeparam name="T">The type of the list or map.</typeparam>
    public static T? NonEmpty<T>(this T? value)
        where T : class, IEnumerable => value is not null && value.GetEnumerator().MoveNext() ? value : null;

    /// <summary>The text if it is not empty, else the fallback. Helm: <c>default</c>.</summary>
    /// <param name="value">The text; may be null.</param>
    /// <param name="fallback">What stands in for null and for the empty text.</param>
    public static string Or(this string? value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;

    /// <summary>The number if it is there and not 0, else the fallback. Helm: <c>default</c>.</summary>
    /// <param name="value">The number; may be null.</param>
    /// <param name="fallback">What stands in for null and for 0.</param>
    public static int Or(this int? value, int fallback) => value is null or 0 ? fallback : value.Value;

    /// <summary>The text cut to the 63 bytes that a label or a Service's name may have, without the dash that a cut may leave at its end.
    /// Helm: <c>trunc 63 | trimSuffix "-"</c>.</summary>
    /// <param name="text">The text, such as <c>$"{FullName}-config"</c>.</param>
    public static string AsName(this string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return GoStrings.Short(text, GoStrings.NameLimit);
    }
}
