using System.Collections.Concurrent;
using Parity.Recorded;

namespace Parity.SourceMaps;

/// <summary>A twin's chart and its source map, without the schema: the templates see what an operator wrote, right or wrong.</summary>
internal static class UncheckedChart
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Folders = new(StringComparer.Ordinal);

    public static string FolderOf(RecordedTwin twin) => Folders.GetOrAdd(twin.Chart, _ => new(() => Write(twin))).Value;

    private static string Write(RecordedTwin twin)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-unchecked-").FullName;
        foreach (var (path, content) in twin.Emitted.Files.Where(static f => f.Key != "chart/values.schema.json"))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }

        return Path.Combine(folder, "chart");
    }
}
