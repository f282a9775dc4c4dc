namespace Catalyst.Sdk;

/// <summary>The files of a chart that Helm hands to templates as <c>.Files</c>: not what it reads itself, and not what the emitted <c>.helmignore</c> leaves out.</summary>
internal static class PackagedFiles
{
    private static readonly string[] Own = ["Chart.yaml", "Chart.lock", "values.yaml", "values.schema.json"];
    private static readonly string[] OwnFolders = ["templates/", "charts/", "ci/", "tests/"];
    private static readonly string[] IgnoredNames = [".DS_Store", ".gitignore"];
    private static readonly string[] IgnoredFolders = [".git", ".idea", ".vscode"];
    private static readonly string[] IgnoredEnds = [".bak", ".orig", ".swp", ".tmp", "~"];

    /// <param name="chart">All files of the chart's folder, by path.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> chart) =>
        chart.Where(static f => IsPackaged(f.Key)).ToDictionary(static f => f.Key, static f => f.Value, StringComparer.Ordinal);

    private static bool IsPackaged(string path)
    {
        if (Own.Contains(path) || OwnFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))) return false;
        var parts = path.Split('/');
        // An ending is asked of folders, too.
        return !IgnoredNames.Contains(parts[^1]) && !parts[..^1].Any(IgnoredFolders.Contains) && !parts.Any(static p => IgnoredEnds.Any(end => p.EndsWith(end, StringComparison.Ordinal)));
    }
}
