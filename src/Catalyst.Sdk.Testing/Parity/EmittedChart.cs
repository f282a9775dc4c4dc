using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>The files the build emitted for a Blueprint, read from the constants of its assembly.</summary>
public static partial class EmittedChart
{
    private static readonly ConcurrentDictionary<(Assembly, string), IReadOnlyDictionary<string, string>> Files = new();

    [GeneratedRegex("^name: *\"?(?<name>[^\"\n]+?)\"? *$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ChartName();

    /// <summary>All emitted files of a Blueprint by their path in its folder (<c>blueprint.yaml</c>, <c>chart/Chart.yaml</c>, …).</summary>
    /// <param name="blueprint">The Blueprint's class, with its attribute.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the SDK's generator, or the class is no Blueprint.</exception>
    public static IReadOnlyDictionary<string, string> FilesOf(Type blueprint)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        return Files.GetOrAdd((blueprint.Assembly, NameOf(blueprint)), static key => Read(key.Item1, key.Item2));
    }

    /// <summary>
    /// Writes the chart of a Blueprint to a folder under the system's temporary folder and returns it; the map to the C# stands beside it. The name of the
    /// folder around both is made from the content: the same chart is written once, however many tests ask.
    /// </summary>
    /// <param name="blueprint">The Blueprint's class, with its attribute.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the SDK's generator, or the class is no Blueprint.</exception>
    public static string FolderOf(Type blueprint)
    {
        var files = UmbrellaCharts.FilesOf(blueprint).Select(static f => KeyValuePair.Create("chart/" + f.Key, f.Value)).OrderBy(static f => f.Key, StringComparer.Ordinal).ToList();
        if (FilesOf(blueprint).TryGetValue(ChartMap.FileName, out var map)) files.Add(KeyValuePair.Create(ChartMap.FileName, Encoding.UTF8.GetBytes(map)));
        var content = string.Join('\0', files.Select(static f => f.Key + "\0" + Convert.ToBase64String(f.Value)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
        var folder = Path.Combine(Path.GetTempPath(), "catalyst-charts", NameOf(blueprint) + "-" + hash);
        var chart = Path.Combine(folder, "chart");
        if (Directory.Exists(folder)) return chart;

        // Written beside and moved into place: a test process next to this one never sees half a chart.
        var unfinished = folder + "." + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(unfinished, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        try
        {
            Directory.Move(unfinished, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        return chart;
    }

    private static string NameOf(Type blueprint) =>
        blueprint.GetCustomAttributesData().FirstOrDefault(static a => a.AttributeType.FullName == "Catalyst.Sdk.BlueprintAttribute")?.ConstructorArguments[0].Value as string
        ?? throw new InvalidOperationException($"{blueprint} has no [Blueprint] attribute");

    private static IReadOnlyDictionary<string, string> Read(Assembly assembly, string name)
    {
        foreach (var (_, files) in Folders(assembly))
        {
            if (files.TryGetValue("chart/Chart.yaml", out var chart) && ChartName().Match(chart).Groups["name"].Value == name) return files;
            // A Kustomize Blueprint has no chart.
            if (files.TryGetValue("blueprint.yaml", out var blueprint) && blueprint.Contains("\nmetadata:\n  name: " + name + "\n", StringComparison.Ordinal)) return files;
        }

        throw new InvalidOperationException($"{assembly.GetName().Name} holds no emitted chart {name}: its build reports why");
    }

    /// <summary>The files of the folder of a kit, which has no Blueprint.</summary>
    internal static IReadOnlyDictionary<string, string> FilesOfFolder(Assembly assembly, string folder) =>
        Folders(assembly).Where(f => f.Name == folder).Select(static f => f.Files).FirstOrDefault()
        ?? throw new InvalidOperationException($"{assembly.GetName().Name} holds no emitted folder {folder}: its build reports why");

    private static IReadOnlyList<(string Name, IReadOnlyDictionary<string, string> Files)> Folders(Assembly assembly) =>
        Payload.FoldersOf(assembly) ?? throw new InvalidOperationException($"{assembly.GetName().Name} holds no emitted files: it was built without the SDK's generator");
}
