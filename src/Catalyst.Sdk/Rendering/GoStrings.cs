using System.Text;

namespace Catalyst.Sdk;

/// <summary>Strings as Go's template functions cut them: by bytes.</summary>
internal static class GoStrings
{
    /// <summary>The most bytes that a label, and so the name of an object, may have.</summary>
    public const int NameLimit = 63;

    /// <summary><c>trunc n | trimSuffix "-"</c>.</summary>
    public static string Short(string text, int bytes)
    {
        var cut = Truncated(text, bytes);
        return cut.EndsWith('-') ? cut[..^1] : cut;
    }

    private static string Truncated(string text, int bytes)
    {
        if (text.Length <= bytes && Encoding.UTF8.GetByteCount(text) <= bytes) return text;
        // A character that the cut goes through becomes U+FFFD, once for each byte left of it, as Helm prints it.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(0, bytes));
    }
}
