using System.Text;

namespace Catalyst.Sdk.Testing;

/// <summary>The whole chart of a Blueprint: what its assembly carries, and below <c>charts/</c> the charts that its build copies.</summary>
internal static class UmbrellaCharts
{
    private const string Chart = "chart/";

    /// <summary>Every file by its path in the chart.</summary>
    public static Dictionary<string, byte[]> FilesOf(Type blueprint)
    {
        var files = EmittedChart.FilesOf(blueprint).Where(static f => f.Key.StartsWith(Chart, StringComparison.Ordinal))
            .ToDictionary(static f => f.Key[Chart.Length..], static f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        foreach (var dependency in ((Blueprint)Activator.CreateInstance(blueprint)!).ChartFile.Dependencies ?? [])
        {
            var inner = dependency.Blueprint is { } child ? FilesOf(child) : VendoredCharts.Find(VendoredCharts.FolderOf(blueprint, null), dependency.Name ?? "", dependency.Version ?? "");
            foreach (var (path, bytes) in inner ?? new Dictionary<string, byte[]>()) files[$"charts/{dependency.Name}/{path}"] = bytes;
        }

        return files;
    }
}
