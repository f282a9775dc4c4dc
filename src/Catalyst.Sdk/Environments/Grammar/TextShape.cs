namespace Catalyst.Sdk;

/// <summary>The shapes that parts of names have.</summary>
internal static class TextShape
{
    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool HasCapital(string text)
    {
        foreach (var c in text)
            if (c is >= 'A' and <= 'Z') return true;
        return false;
    }

    /// <summary>A label of a DNS name: lower-case letters, digits and dashes, at most 63, no dash at an end.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length is 0 or > 63 || text[0] == '-' || text[text.Length - 1] == '-') return false;
        foreach (var c in text)
            if (!IsLower(c) && !IsDigit(c) && c != '-') return false;
        return true;
    }

    /// <summary>A label whose first character is a letter.</summary>
    public static bool IsWord(string text) => IsLabel(text) && IsLower(text[0]);

    /// <summary>A domain name of two labels or more, at most 253 characters.</summary>
    public static bool IsDomain(string text)
    {
        if (text.Length > 253) return false;
        var labels = text.Split('.');
        if (labels.Length < 2) return false;
        foreach (var label in labels)
            if (!IsLabel(label)) return false;
        return true;
    }

    /// <summary>A region's code where the platform lists none: two to four letters and digits, a letter first.</summary>
    public static bool IsRegionCode(string text) => text.Length is >= 2 and <= 4 && IsWord(text) && text.IndexOf('-') < 0;
}
