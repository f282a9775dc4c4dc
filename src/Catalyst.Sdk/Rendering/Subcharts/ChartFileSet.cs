using System.Formats.Tar;
using System.IO.Compression;

namespace Catalyst.Sdk;

/// <summary>The files of a chart in memory, by path with forward slashes.</summary>
internal static class ChartFileSet
{
    public static IReadOnlyDictionary<string, byte[]> OfFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>Without the archive's one top folder.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static IReadOnlyDictionary<string, byte[]> OfArchive(byte[] archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var reader = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        while (reader.GetNextEntry(copyData: true) is { } entry)
        {
            var name = entry.Name.TrimStart('.', '/');
            var slash = name.IndexOf('/', StringComparison.Ordinal);
            if (entry.DataStream is null && entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || slash < 0) continue;
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            files[name[(slash + 1)..]] = content.ToArray();
        }

        return files;
    }
}
