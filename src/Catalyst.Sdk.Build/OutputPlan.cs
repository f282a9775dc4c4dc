using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>All that a build would write and remove, decided before the first write.</summary>
internal sealed class OutputPlan
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private OutputPlan(string root, IReadOnlyList<PlannedFile> files, IReadOnlyList<PlannedFile> differing, IReadOnlyList<string> stale) =>
        (Root, Files, Differing, Stale) = (root, files, differing, stale);

    /// <summary>The output root, ending in a separator.</summary>
    public string Root { get; }

    /// <summary>Every file that the folder is to hold, by path.</summary>
    public IReadOnlyList<PlannedFile> Files { get; }

    /// <summary>Those whose bytes on disk are other ones, or that are not there.</summary>
    public IReadOnlyList<PlannedFile> Differing { get; }

    /// <summary>Files of an earlier build that are no longer emitted: paths below the root.</summary>
    public IReadOnlyList<string> Stale { get; }

    /// <param name="owner">The project, when the root is under version control; empty when it is a build output.</param>
    /// <param name="earlier">What the last build wrote.</param>
    public static OutputPlan? Make(string root, IReadOnlyList<EmittedFolder> emitted, string owner, IEnumerable<string> earlier, List<Refusal> refusals)
    {
        root = Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var paths = new SafePath(root);
        var files = Encoded(paths, emitted, owner, refusals);
        // A manifest may be about another root (CatalystOutputPath was set since): under version control only the lists give a right over a file.
        var owned = new HashSet<string>(owner.Length > 0 ? TrackedFolders.Owned(root, owner, emitted, refusals) : earlier, StringComparer.Ordinal);
        if (refusals.Count > 0) return null;

        var differing = files.Where(f => paths.IsMissing(Path.GetDirectoryName(f.FullPath)!) || !FileWriter.IsSame(f.FullPath, f.Bytes)).ToList();
        if (owner.Length > 0)
            refusals.AddRange(differing.Where(f => !owned.Contains(f.Path) && File.Exists(f.FullPath)).Select(static f => Refusal.Foreign(f.Path) with { File = f.FullPath }));
        var kept = new HashSet<string>(files.Select(static f => f.Path), StringComparer.Ordinal);
        var stale = owned.Where(o => !kept.Contains(o) && paths.Resolve(o) is { } full && File.Exists(full)).OrderBy(static o => o, StringComparer.Ordinal).ToList();
        return refusals.Count > 0 ? null : new OutputPlan(root, files, differing, stale);
    }

    private static List<PlannedFile> Encoded(SafePath safe, IReadOnlyList<EmittedFolder> emitted, string owner, List<Refusal> refusals)
    {
        var files = new List<PlannedFile>();
        // Some file systems do not tell upper from lower case: a clash there is a clash everywhere.
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in emitted)
        {
            if (folders.TryGetValue(folder.Name, out var twin))
            {
                refusals.Add(Refusal.SameFolder(folder.Name, twin));
                continue;
            }

            folders.Add(folder.Name, folder.Name);
            var listPath = folder.Name + "/" + TrackedFolders.ListName;
            if (owner.Length > 0 && safe.Resolve(listPath) is { } list)
            {
                paths.Add(listPath, listPath);
                files.Add(new PlannedFile(listPath, list, TrackedFolders.List(owner, folder)));
            }

            foreach (var file in folder.Files) Add(folder.Name + "/" + file.Path, path => Encode(path, file.Content, refusals));
            foreach (var file in folder.Vendored) Add(folder.Name + "/" + file.Path, _ => file.Bytes);
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;

        void Add(string path, Func<string, byte[]?> content)
        {
            if (safe.Resolve(path) is not { } full) refusals.Add(Refusal.BadPath(path));
            else if (paths.TryGetValue(path, out var other)) refusals.Add(Refusal.SameFile(path, other));
            else if (content(path) is { } bytes)
            {
                paths.Add(path, path);
                files.Add(new PlannedFile(path, full, bytes));
            }
        }
    }

    private static byte[]? Encode(string path, string content, List<Refusal> refusals)
    {
        try
        {
            return Utf8.GetBytes(content);
        }
        catch (EncoderFallbackException e)
        {
            refusals.Add(Refusal.HalfSurrogate(path, e.Index));
            return null;
        }
    }
}

/// <param name="Path">Below the root, with forward slashes.</param>
internal sealed record PlannedFile(string Path, string FullPath, byte[] Bytes);
