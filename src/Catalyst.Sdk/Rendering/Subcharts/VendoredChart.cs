using System.Text;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk;

/// <summary>A chart that is no Blueprint: its defaults and the charts inside it count for the values; its templates are Helm's alone.</summary>
internal static class VendoredChart
{
    /// <summary>Name and version; null for files that are no chart.</summary>
    public static (string Name, string Version)? Facts(IReadOnlyDictionary<string, byte[]> files) =>
        Yaml(files, "Chart.yaml") is { } chart && Text(chart, "name") is { } name ? (name, Text(chart, "version") ?? "") : null;

    public static ChartNode Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var chart = Yaml(files, "Chart.yaml") ?? [];
        var listed = (chart["dependencies"] ?? Yaml(files, "requirements.yaml")?["dependencies"]) as JsonArray;
        var inner = files.Where(static f => f.Key.StartsWith("charts/", StringComparison.Ordinal)).ToDictionary(static f => f.Key["charts/".Length..], static f => f.Value, StringComparer.Ordinal);
        return new ChartNode
        {
            Name = Text(chart, "name") ?? "",
            Version = Text(chart, "version") ?? "",
            AppVersion = Text(chart, "appVersion") ?? "",
            IsLibrary = Text(chart, "type") == "library",
            Values = ValueMap.Of(Yaml(files, "values.yaml") ?? []),
            Dependencies = listed is { Count: > 0 } ? [.. listed.OfType<JsonObject>().Select(Entry)] : null,
            Children = [.. VendoredCharts.Charts(inner).Where(static c => Facts(c) is not null).Select(Read)],
        };
    }

    private static DependencyEntry Entry(JsonObject listed)
    {
        var range = ChartVersionRange.Parse(Text(listed, "version") ?? "");
        return new DependencyEntry
        {
            Name = Text(listed, "name") ?? "",
            Fits = version => range?.Fits(version) == true,
            Alias = Text(listed, "alias") ?? "",
            Condition = Text(listed, "condition") ?? "",
            Tags = [.. (listed["tags"] as JsonArray ?? []).OfType<JsonValue>().Select(static t => t.ToString())],
            ImportValues = [.. (listed["import-values"] as JsonArray ?? []).Select(static import => import is JsonObject pair
                ? new ImportValue { Child = Text(pair, "child"), Parent = Text(pair, "parent") }
                : new ImportValue { Export = import?.ToString() })],
        };
    }

    private static JsonObject? Yaml(IReadOnlyDictionary<string, byte[]> files, string path) =>
        files.TryGetValue(path, out var bytes) ? OverlayReader.Read(Encoding.UTF8.GetString(bytes)) : null;

    private static string? Text(JsonObject map, string key) => map[key]?.ToString();
}
