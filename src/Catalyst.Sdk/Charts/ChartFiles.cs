namespace Catalyst.Sdk;

/// <summary>Files that travel in the chart: what <c>CatalystChartFile</c> items put there, outside <c>templates/</c> and <c>charts/</c>. Helm: <c>.Files</c>.</summary>
public sealed class ChartFiles
{
    private readonly IReadOnlyDictionary<string, string> _files;

    /// <param name="files">The files that templates see.</param>
    /// <param name="defines">The text of the chart's helpers.</param>
    internal ChartFiles(IReadOnlyDictionary<string, string> files, string defines = "") => (_files, Defines) = (files, defines);

    /// <summary>The chart's helpers, as Helm reads them.</summary>
    internal string Defines { get; }

    /// <summary>The text of a file; empty when the chart has none of that name, as in Helm. Helm: <c>.Files.Get</c>.</summary>
    /// <param name="path">The path inside the chart, with forward slashes.</param>
    public string Get(string path) => _files.TryGetValue(path, out var text) ? text : "";

    /// <summary>The lines of a file, without the line break at its end. A file that is empty or missing has one empty line.</summary>
    /// <remarks>Emitted as <c>splitList "\n" (trimSuffix "\n" (.Files.Get …))</c>: Helm's own <c>.Files.Lines</c> differs between its versions.</remarks>
    /// <param name="path">The path inside the chart, with forward slashes.</param>
    public IList<string> Lines(string path)
    {
        var text = Get(path);
        return (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }

    /// <summary>The files whose paths match a pattern: <c>*</c> within one folder, <c>**</c> across folders, <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c>.
    /// Helm: <c>.Files.Glob</c>.</summary>
    /// <param name="pattern">The pattern, with forward slashes.</param>
    public GlobbedFiles Glob(string pattern)
    {
        var glob = GlobPattern.Of(pattern);
        return new GlobbedFiles(_files.Where(f => glob.IsMatch(f.Key)).OrderBy(static f => f.Key, StringComparer.Ordinal).ToList());
    }
}

/// <summary>The files that a pattern found.</summary>
public sealed class GlobbedFiles
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _files;

    internal GlobbedFiles(IReadOnlyList<KeyValuePair<string, string>> files) => _files = files;

    /// <summary>The texts by their files' names, without folders: the data of a ConfigMap. Helm: <c>.AsConfig</c>.</summary>
    /// <exception cref="InvalidOperationException">Two files have one name: which of them Helm takes is left to chance.</exception>
    public IDictionary<string, string> AsConfig()
    {
        var map = new StringMap();
        foreach (var (name, text) in ByName()) map.Add(name, text);
        return map;
    }

    /// <summary>The bytes by their files' names, without folders: the data of a Secret. Helm: <c>.AsSecrets</c>.</summary>
    /// <exception cref="InvalidOperationException">Two files have one name: which of them Helm takes is left to chance.</exception>
    public IDictionary<string, byte[]> AsSecrets() =>
        new SortedDictionary<string, byte[]>(ByName().ToDictionary(static f => f.Name, static f => System.Text.Encoding.UTF8.GetBytes(f.Text)), StringComparer.Ordinal);

    private IEnumerable<(string Name, string Text)> ByName()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in _files)
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            if (!seen.TryAdd(name, path)) throw new InvalidOperationException($"'{seen[name]}' and '{path}' have one name, and the result has room for one of them: narrow the pattern.");
            yield return (name, text);
        }
    }
}
