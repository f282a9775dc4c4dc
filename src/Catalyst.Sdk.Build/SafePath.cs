namespace Catalyst.Sdk.Build;

/// <summary>The one way from a path in a payload, a manifest or a list to a path on disk.</summary>
internal static class SafePath
{
    private static readonly char[] Refused = ['\\', ':', '*', '?', '"', '<', '>', '|'];

    /// <summary>The full path of <paramref name="relative"/> below <paramref name="root"/> (which ends in a separator);
    /// null when it would leave the root, has a form that some system reads differently, or leads over a link.</summary>
    public static string? Resolve(string root, string relative)
    {
        if (relative.IndexOfAny(Refused) >= 0 || relative.Any(char.IsControl)) return null;
        if (!relative.Split('/').All(IsPlainName)) return null;
        var full = Path.GetFullPath(Path.Combine(root, relative));
        if (!full.StartsWith(root, StringComparison.Ordinal)) return null;
        for (var at = full; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
            if (IsLink(at)) return null;
        return full;
    }

    // Windows drops a dot or a space at the end, so that two names would be one file.
    private static bool IsPlainName(string part) =>
        part is not ("" or "." or "..") && part[part.Length - 1] is not ('.' or ' ');

    public static bool IsLink(string path)
    {
        // Asks for the link itself: File.Exists is false for one whose target is missing.
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) == FileAttributes.ReparsePoint;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
