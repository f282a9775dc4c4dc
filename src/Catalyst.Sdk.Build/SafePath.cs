namespace Catalyst.Sdk.Build;

/// <summary>The one way from a path in a payload, a manifest or a list to a path on disk.</summary>
/// <param name="root">The folder that no path may leave; ends in a separator.</param>
internal sealed class SafePath(string root)
{
    private static readonly char[] Refused = ['\\', ':', '*', '?', '"', '<', '>', '|'];

    /// <summary>Folders that were asked once: the files of one folder need not ask again.</summary>
    private readonly Dictionary<string, bool> _overLink = new(StringComparer.Ordinal);

    /// <summary>Folders that are not there: what would stand in them need not be asked.</summary>
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private string _folder = "";

    /// <summary>The full path of <paramref name="relative"/>; null when it would leave the root, has a form that some system reads differently,
    /// or leads over a link.</summary>
    public string? Resolve(string relative)
    {
        if (!IsPlain(relative)) return null;
        var full = Path.GetFullPath(Path.Combine(root, relative));
        if (!full.StartsWith(root, StringComparison.Ordinal)) return null;
        var folder = FolderOf(full);
        return LeadsOverLink(folder) || (!_missing.Contains(folder) && IsLink(full)) ? null : full;
    }

    /// <summary>The folder of a path; one text for the files of one folder, as far as they come together.</summary>
    public string FolderOf(string full)
    {
        var end = full.LastIndexOf(Path.DirectorySeparatorChar);
        return end == _folder.Length && string.CompareOrdinal(full, 0, _folder, 0, end) == 0 ? _folder : _folder = Path.GetDirectoryName(full)!;
    }

    private bool LeadsOverLink(string folder)
    {
        if (folder.Length <= root.Length) return false;
        if (_overLink.TryGetValue(folder, out var known)) return known;
        var parent = Path.GetDirectoryName(folder)!;
        var leads = LeadsOverLink(parent) || (!_missing.Contains(parent) && IsLink(folder));
        if (!leads && (_missing.Contains(parent) || !Directory.Exists(folder))) _missing.Add(folder);
        return _overLink[folder] = leads;
    }

    /// <summary>Whether there is no folder of this name, so that nothing stands in it; known of the folders of resolved paths.</summary>
    public bool IsMissing(string folder) => _missing.Contains(folder);

    // Windows drops a dot or a space at the end, so that two names would be one file; with them "." and ".." go.
    private static bool IsPlain(string relative)
    {
        if (relative.IndexOfAny(Refused) >= 0) return false;
        var last = '/';
        foreach (var c in relative)
        {
            if (char.IsControl(c) || (c == '/' && last is '/' or '.' or ' ')) return false;
            last = c;
        }

        return last is not ('/' or '.' or ' ');
    }

    /// <summary>Asks for the link itself: File.Exists is false for one whose target is missing. A path that is not there has no attributes (all bits set).</summary>
    public static bool IsLink(string path) => new FileInfo(path).Attributes is var attributes && (int)attributes != -1 && (attributes & FileAttributes.ReparsePoint) == FileAttributes.ReparsePoint;
}
