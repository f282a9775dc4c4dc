using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk;

/// <summary>Finds the charts that the build copied beside a Blueprint's own.</summary>
internal static class VendoredCharts
{
    public static string FolderOf(Type blueprint, RenderOptions? options) =>
        options?.ChartsFolder ?? Path.Combine(AppContext.BaseDirectory, "blueprints", ChartTree.FolderName(blueprint).Replace('/', Path.DirectorySeparatorChar), "chart", "charts");

    /// <summary>The files of a chart of a name and a fitting version, by their path in the chart; null when there is none.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Find(string folder, string name, string version)
    {
        if (!Directory.Exists(folder)) return null;
        var range = ChartVersionRange.Parse(version);
        return Charts(ChartFileSet.OfFolder(folder)).FirstOrDefault(chart => VendoredChart.Facts(chart) is var (found, of) && found == name && range?.Fits(of) != false);
    }

    /// <summary>The charts in the files of a <c>charts/</c> folder: folders and archives.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, byte[]>> Charts(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var group in files.Where(static f => f.Key[0] is not ('.' or '_')).GroupBy(static f => f.Key.Split('/')[0]).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            if (group.First() is { Value: var archive, Key: var path } && !path.Contains('/', StringComparison.Ordinal))
            {
                if (path.EndsWith(".tgz", StringComparison.Ordinal)) yield return ChartFileSet.OfArchive(archive);
            }
            else
            {
                yield return group.ToDictionary(f => f.Key[(group.Key.Length + 1)..], static f => f.Value, StringComparer.Ordinal);
            }
        }
    }
}
