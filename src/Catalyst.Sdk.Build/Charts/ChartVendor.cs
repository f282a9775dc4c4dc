using System.Text;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Build;

/// <summary>Collects the charts inside the emitted charts before anything is written: the charts of other Blueprints, folders, archives.</summary>
internal sealed class ChartVendor(ChartSources sources, List<Refusal> refusals)
{
    private const string Chart = "chart/";

    private readonly Dictionary<string, IReadOnlyList<EmittedFolder>> _otherAssemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _inputs = [];

    /// <summary>What is missing: a warning in a build, an error in a publish.</summary>
    public List<Refusal> Missing { get; } = [];

    /// <summary>Files that decided, those that are missing too: when one of them changes, the build looks again.</summary>
    public IReadOnlyList<string> Inputs => _inputs;

    /// <summary>The folders with the files of their inner charts.</summary>
    public IReadOnlyList<EmittedFolder> Collect(IReadOnlyList<EmittedFolder> emitted) =>
        [.. emitted.Select(folder => folder.Charts.Count == 0 ? folder : folder with { Vendored = [.. Inside(folder, emitted, [ChartName(folder)]).Select(static f => f with { Path = Chart + f.Path })] })];

    /// <summary>The files below <c>charts/</c> of a Blueprint's chart.</summary>
    private IEnumerable<VendoredFile> Inside(EmittedFolder folder, IReadOnlyList<EmittedFolder> emitted, string[] outer)
    {
        var files = new SortedDictionary<string, VendoredFile>(StringComparer.Ordinal);
        // Two aliases of one chart are one copy.
        foreach (var chart in folder.Charts.GroupBy(static c => (c.Name, c.Version, c.Repository, c.Assembly)).Select(static g => g.First()))
        {
            var found = chart.Assembly is null ? OfFiles(chart) : OfBlueprint(chart, emitted, outer);
            foreach (var file in found) files[file.Path] = file with { Path = "charts/" + file.Path };
        }

        return files.Values;
    }

    private IEnumerable<VendoredFile> OfBlueprint(DeclaredChart chart, IReadOnlyList<EmittedFolder> emitted, string[] outer)
    {
        if (outer.Contains(chart.Name)) return Refuse(Refusal.ChartInItself(chart.Name, string.Join(", ", outer)), chart);
        var all = chart.Assembly!.Length == 0 ? emitted : OfAssembly(chart);
        if (all.FirstOrDefault(f => ChartName(f) == chart.Name) is not { } folder)
        {
            Missing.Add(At(Refusal.ChartMissing(chart.Name, chart.Version, "the assembly of its Blueprint carries none"), chart));
            return [];
        }

        if (Misfit(chart, Facts(folder)!) is { } misfit) return Refuse(Refusal.OtherChart("the chart of '" + chart.Name + "'", misfit), chart);
        var own = folder.Files.Where(static f => f.Path.StartsWith(Chart, StringComparison.Ordinal)).Select(static f => new VendoredFile(f.Path.Substring(Chart.Length), Encoding.UTF8.GetBytes(f.Content)));
        return own.Concat(Inside(folder, all, [.. outer, chart.Name])).Select(f => f with { Path = chart.Name + "/" + f.Path }).ToList();
    }

    private IReadOnlyList<EmittedFolder> OfAssembly(DeclaredChart chart)
    {
        if (_otherAssemblies.TryGetValue(chart.Assembly!, out var known)) return known;
        var path = sources.References.FirstOrDefault(r => string.Equals(Path.GetFileNameWithoutExtension(r), chart.Assembly, StringComparison.OrdinalIgnoreCase));
        if (path is not null) _inputs.Add(path);
        return _otherAssemblies[chart.Assembly!] = path is null ? [] : PayloadReader.Read(path, []) ?? [];
    }

    private IEnumerable<VendoredFile> OfFiles(DeclaredChart chart)
    {
        if (sources.FolderOf(chart.Repository) is { } repository && File.Exists(Path.Combine(repository, "Chart.yaml"))) return OfFolder(chart, repository);
        var range = ChartVersionRange.Parse(chart.Version);
        var others = new List<string>();
        foreach (var folder in sources.Folders.Where(Directory.Exists))
        {
            var unpacked = Path.Combine(folder, chart.Name);
            if (File.Exists(Path.Combine(unpacked, "Chart.yaml"))) return OfFolder(chart, unpacked);
            var archives = Directory.EnumerateFiles(folder, chart.Name + "-*.tgz")
                .Select(path => (Path: path, Version: ChartArchive.VersionInName(Path.GetFileName(path), chart.Name))).Where(static a => a.Version is not null)
                .OrderBy(static a => a.Path, StringComparer.Ordinal).ToList();
            var fitting = archives.Where(a => range?.Fits(a.Version!) == true).ToList();
            if (fitting.Count > 0) return OfArchive(chart, fitting.Aggregate((best, next) => ChartVersionRange.IsNewer(next.Version!, best.Version!) ? next : best).Path);
            others.AddRange(archives.Select(static a => a.Path));
        }

        if (others.Count > 0)
        {
            _inputs.AddRange(others);
            return Refuse(Refusal.OtherChart("'" + Shown(others[0]) + "'", $"its version is outside of '{chart.Version}'"), chart);
        }

        // Asked for again at every build.
        _inputs.Add(Path.Combine(sources.Project, "charts", chart.Name, "Chart.yaml"));
        Missing.Add(At(Refusal.ChartMissing(chart.Name, chart.Version, "put its archive or its folder into charts/, or into a folder of CatalystChartCache"), chart));
        return [];
    }

    private IEnumerable<VendoredFile> OfArchive(DeclaredChart chart, string path)
    {
        _inputs.Add(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Misfit(chart, ChartArchive.Read(bytes)) is { } misfit
                ? Refuse(Refusal.OtherChart("'" + Shown(path) + "'", misfit), chart)
                : [new VendoredFile(Path.GetFileName(path), bytes)];
        }
        catch (InvalidDataException e)
        {
            return Refuse(Refusal.BadArchive(Shown(path), e.Message), chart);
        }
    }

    private IEnumerable<VendoredFile> OfFolder(DeclaredChart chart, string folder)
    {
        var facts = ChartFacts.Of(File.ReadAllBytes(Path.Combine(folder, "Chart.yaml")));
        if (facts is null) return Refuse(Refusal.BadArchive(Shown(folder), "its Chart.yaml has no name or no version"), chart);
        if (Misfit(chart, facts) is { } misfit) return Refuse(Refusal.OtherChart("'" + Shown(folder) + "'", misfit), chart);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => (Full: f, Relative: f.Substring(folder.Length + 1).Replace('\\', '/')))
            .Where(static f => !f.Relative.Split('/').Contains(".git")).OrderBy(static f => f.Relative, StringComparer.Ordinal).ToList();
        if (files.Find(static f => SafePath.IsLink(f.Full)) is { Full: { } link }) return Refuse(Refusal.BadPath(Shown(link)), chart);
        _inputs.AddRange(files.Select(static f => f.Full));
        return files.Select(f => new VendoredFile(chart.Name + "/" + f.Relative, File.ReadAllBytes(f.Full))).ToList();
    }

    private static string? Misfit(DeclaredChart chart, ChartFacts facts) =>
        facts.Name != chart.Name ? $"it is the chart '{facts.Name}', not '{chart.Name}'"
        : ChartVersionRange.Parse(chart.Version)?.Fits(facts.Version) == false ? $"its version {facts.Version} is outside of '{chart.Version}'"
        : null;

    private static ChartFacts? Facts(EmittedFolder folder) => folder.Files.FirstOrDefault(static f => f.Path == "chart/Chart.yaml") is { } file ? ChartFacts.Of(file.Content) : null;

    private static string ChartName(EmittedFolder folder) => Facts(folder)?.Name ?? folder.Name;

    private string Shown(string path)
    {
        var root = sources.Project.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length).Replace('\\', '/') : path;
    }

    private VendoredFile[] Refuse(Refusal refusal, DeclaredChart chart)
    {
        refusals.Add(At(refusal, chart));
        return [];
    }

    private Refusal At(Refusal refusal, DeclaredChart chart) => refusal with
    {
        File = chart.File.Length == 0 ? null : Path.Combine(sources.Project, chart.File), Line = chart.Line, Column = chart.Column, EndLine = chart.EndLine, EndColumn = chart.EndColumn,
    };
}
