using System.Text.Json;

namespace Catalyst.Sdk.Testing;

/// <summary>The way from a line of a template back to the C# that it was made from: the file <c>chart.map.json</c> beside the chart.</summary>
internal sealed class ChartMap
{
    public const string FileName = "chart.map.json";

    /// <summary>For each template, where a run of lines begins, and of which line of C# it is; null for one of none.</summary>
    private readonly Dictionary<string, List<(int Line, string? Place)>> _templates = new(StringComparer.Ordinal);

    private ChartMap(JsonElement map)
    {
        var sources = map.GetProperty("sources").EnumerateArray().Select(static s => s.GetString()!).ToList();
        foreach (var template in map.GetProperty("templates").EnumerateObject())
        {
            var runs = new List<(int, string?)>();
            foreach (var run in template.Value.EnumerateArray())
                runs.Add((run[0].GetInt32(), run.GetArrayLength() == 1 ? null : FormattableString.Invariant($"{sources[run[1].GetInt32()]}:{run[2].GetInt32()}")));
            _templates[template.Name] = runs;
        }
    }

    /// <summary>The map of a chart; null where no build has left one.</summary>
    /// <param name="chartFolder">The folder with Chart.yaml.</param>
    public static ChartMap? Beside(string chartFolder) =>
        Path.GetDirectoryName(Path.GetFullPath(chartFolder).TrimEnd(Path.DirectorySeparatorChar)) is { } parent && Path.Combine(parent, FileName) is var file && File.Exists(file)
            ? Read(File.ReadAllText(file))
            : null;

    /// <summary>Reads a map; null for one of a later form.</summary>
    public static ChartMap? Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("version").GetInt32() == 1 ? new ChartMap(json.RootElement) : null;
    }

    /// <summary>File and line of C#, as <c>Web.cs:31</c>; null for a line of no C#.</summary>
    /// <param name="template">The path in the chart: <c>templates/config.yaml</c>.</param>
    /// <param name="line">The line in it, from one.</param>
    public string? Find(string template, int line) =>
        _templates.TryGetValue("chart/" + template, out var runs) && runs.FindLastIndex(r => r.Line <= line) is var at and >= 0 ? runs[at].Place : null;
}
