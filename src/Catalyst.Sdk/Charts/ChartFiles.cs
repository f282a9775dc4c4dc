namespace Catalyst.Sdk;

/// <summary>Files that travel in the chart. Helm: <c>.Files</c>.</summary>
public sealed class ChartFiles
{
    private readonly IReadOnlyDictionary<string, string> _files;

    internal ChartFiles(IReadOnlyDictionary<string, string> files) => _files = files;

    /// <summary>The chart's helpers, as Helm reads them.</summary>
    internal string Defines => _files.TryGetValue("templates/_helpers.tpl", out var text) ? text : "";

    /// <summary>The text of a file; empty when the chart has none of that name, as in Helm.</summary>
    /// <param name="path">The path inside the chart, with forward slashes.</param>
    public string Get(string path) => _files.TryGetValue(path, out var text) ? text : "";
}
