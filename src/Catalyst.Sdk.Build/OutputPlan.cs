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

        var differing = files.FindAll(f => paths.IsMissing(f.Folder) || !FileWriter.IsSame(f.FullPath, f.Bytes));
        if (owner.Length > 0)
            refusals.AddRange(differing.Where(f => !owned.Contains(f.Path) && File.Exists(f.FullPath)).Select(static f => Refusal.Foreign(f.Path) with { File = f.FullPath }));
        foreach (var file in files) owned.Remove(file.Path);
        List<string> stale = [.. owned];
        stale.RemoveAll(o => paths.Resolve(o) is not { } full || !File.Exists(full));
        stale.Sort(StringComparer.Ordinal);
        return refusals.Count > 0 ? null : new OutputPlan(root, files, differing, stale);
    }

    private static List<PlannedFile> Encoded(SafePath safe, IReadOnlyList<EmittedFolder> emitted, string owner, List<Refusal> refusals)
    {
        var count = 0;
        foreach (var folder in emitted) count += folder.Files.Count + folder.Vendored.Count + 1;
        var files = new List<PlannedFile>(count);
        // Some file systems do not tell upper from lower case: a clash there is a clash everywhere.
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var paths = new Dictionary<string, string>(count, StringComparer.OrdinalIgnoreCase);
        byte[] buffer = [];
        foreach (var folder in emitted)
        {
            if (folders.TryGetValue(folder.Name, out var twin))
            {
                refusals.Add(Refusal.SameFolder(folder.Name, twin));
                continue;
            }

            folders.Add(folder.Name, folder.Name);
            if (owner.Length > 0) Add(folder.Name + "/" + TrackedFolders.ListName, TrackedFolders.List(owner, folder));
            foreach (var file in folder.Files)
            {
                var path = folder.Name + "/" + file.Path;
                try
                {
                    Add(path, file.Encode(Utf8, ref buffer));
                }
                catch (EncoderFallbackException e)
                {
                    refusals.Add(Refusal.HalfSurrogate(path, e.Index));
                }
            }

            foreach (var file in folder.Vendored) Add(folder.Name + "/" + file.Path, file.Bytes);
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;

        void Add(string path, byte[] bytes)
        {
            if (safe.Resolve(path) is not { } full) refusals.Add(Refusal.BadPath(path));
            else if (paths.TryGetValue(path, out var other)) refusals.Add(Refusal.SameFile(path, other));
            else
            {
                paths.Add(path, path);
                files.Add(new PlannedFile(path, full, safe.FolderOf(full), bytes));
            }
        }
    }
}

/// <param name="Path">Below the root, with forward slashes.</param>
/// <param name="Folder">The folder that it stands in.</param>
internal sealed record PlannedFile(string Path, string FullPath, string Folder, byte[] Bytes);
