using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>The list, <c>.catalyst-files</c>, that stands in every Blueprint folder of an output root under version control. A fresh clone has no
/// manifest: this list says what is ours there, so that a renamed template's old file goes and nobody's own file is overwritten.</summary>
internal static class TrackedFolders
{
    public const string ListName = ".catalyst-files";
    private const string Heading = "# catalyst 1 ";

    // A Blueprint's Folder may have a few parts (platform/vllm); deeper than this nobody's tree is searched.
    private const int Depth = 4;

    public static byte[] List(string owner, EmittedFolder folder) =>
        Encoding.UTF8.GetBytes(Heading + owner + "\n" + string.Concat(folder.Files.Select(static f => f.Path).Concat(folder.Vendored.Select(static f => f.Path)).OrderBy(static p => p, StringComparer.Ordinal).Select(static p => p + "\n")));

    /// <summary>Every file below the root that a list of this project names, the lists too.</summary>
    public static IReadOnlyList<string> Owned(string root, string owner, IReadOnlyList<EmittedFolder> emitted, List<Refusal> refusals)
    {
        var owned = new List<string>();
        if (Directory.Exists(root)) Search(root, "", Depth, owner, [.. emitted.Select(static f => f.Name)], owned, refusals);
        return owned;
    }

    private static void Search(string root, string folder, int depth, string owner, HashSet<string> emitted, List<string> owned, List<Refusal> refusals)
    {
        var directory = Path.Combine(root, folder);
        var list = Path.Combine(directory, ListName);
        if (folder.Length > 0 && File.Exists(list))
        {
            var lines = File.ReadAllLines(list);
            if (lines.Length > 0 && lines[0] == Heading + owner) owned.AddRange(lines.Skip(1).Where(static l => l.Length > 0).Append(ListName).Select(l => folder + "/" + l));
            else if (emitted.Contains(folder)) refusals.Add(Refusal.OtherOwner(folder, lines.Length > 0 && lines[0].StartsWith(Heading, StringComparison.Ordinal) ? lines[0].Substring(Heading.Length) : "unknown") with { File = list, Line = 1 });
        }

        // Also below a list: a Blueprint's folder may stand in another's (platform, platform/vllm).
        if (depth == 0) return;
        foreach (var name in Directory.EnumerateDirectories(directory).Select(static d => Path.GetFileName(d)).OrderBy(static n => n, StringComparer.Ordinal))
            if (name is not ("bin" or "obj" or "node_modules") && name[0] != '.' && !SafePath.IsLink(Path.Combine(directory, name)))
                Search(root, folder.Length == 0 ? name : folder + "/" + name, depth - 1, owner, emitted, owned, refusals);
    }
}
