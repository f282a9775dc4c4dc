using System.Globalization;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>40 Blueprints in 8 projects: what a build of the whole solution costs, and what an edit in a library below the others rebuilds.</summary>
internal static class SolutionBenchmark
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var pairs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5;
        var work = Directory.CreateTempSubdirectory("catalyst-bench-").FullName;
        try
        {
            var version = "0.0.0-bench." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            await Shell.RunAsync(Shell.Root(), "dotnet", "pack", "src/Catalyst.Sdk", "-c", "Release", "-o", Path.Combine(work, "feed"), "-p:Version=" + version, "-v", "q").ConfigureAwait(false);
            var with = SolutionSource.Write(Path.Combine(work, "with"), version);
            var without = SolutionSource.Write(Path.Combine(work, "without"), version);
            foreach (var solution in new[] { with, without }) await Shell.RunAsync(solution, "dotnet", "restore", "-v", "q").ConfigureAwait(false);
            await CostAsync(with, without, pairs).ConfigureAwait(false);
            Console.WriteLine();
            await RebuildsAsync(with).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    private static async Task CostAsync(string with, string without, int pairs)
    {
        List<(double Without, double With)> cold = [], noop = [];
        for (var i = -1; i < pairs; i++)
        {
            foreach (var solution in new[] { with, without }) Clean(solution);
            var first = (await BuildAsync(without, sdk: false).ConfigureAwait(false), await BuildAsync(with, sdk: true).ConfigureAwait(false));
            var second = (await BuildAsync(without, sdk: false).ConfigureAwait(false), await BuildAsync(with, sdk: true).ConfigureAwait(false));
            if (i < 0) continue;
            cold.Add(first);
            noop.Add(second);
        }

        Table.Head("build of 40 Blueprints in 8 projects", "without, ms", "with, ms", "ratio (median of pairs)");
        foreach (var (name, measured) in new[] { ("cold", cold), ("no-op", noop) })
            Table.Row(name, Table.Number(Table.Median(measured.Select(static m => m.Without))), Table.Number(Table.Median(measured.Select(static m => m.With))), Table.Ratio(Table.Median(measured.Select(static m => m.With / m.Without))));
    }

    private static async Task RebuildsAsync(string solution)
    {
        Table.Head("edit in Library1", "projects compiled", "projects that wrote Blueprint files", "files written");
        await RowAsync(solution, "none", static _ => { }).ConfigureAwait(false);
        var template = Path.Combine(solution, "Library1", "Bench0.cs");
        await RowAsync(solution, "one line in a template", _ => File.WriteAllText(template, File.ReadAllText(template).Replace("/healthz", "/livez", StringComparison.Ordinal))).ConfigureAwait(false);
        await RowAsync(solution, "a new public class", folder => File.WriteAllText(Path.Combine(folder, "Library1", "Added.cs"), "namespace Bench; public static class Added { public const int One = 1; }\n")).ConfigureAwait(false);
    }

    private static async Task RowAsync(string solution, string name, Action<string> edit)
    {
        var before = Times(solution);
        edit(solution);
        await BuildAsync(solution, sdk: true).ConfigureAwait(false);
        var changed = Times(solution).Where(f => !before.TryGetValue(f.Key, out var old) || old != f.Value).Select(static f => f.Key).ToList();
        var compiled = changed.Where(static f => f.EndsWith(".dll", StringComparison.Ordinal)).Select(Project);
        var written = changed.Where(static f => !f.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Table.Row(name, Names(compiled), Names(written.Select(Project)), Table.Number(written.Count));
    }

    private static string Project(string path) => path[..path.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal)];

    private static string Names(IEnumerable<string> projects) => string.Join(", ", projects.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } names ? names : "none";

    /// <summary>When each project was compiled, and each Blueprint file written by the project that owns it.</summary>
    private static Dictionary<string, DateTime> Times(string solution)
    {
        var times = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (var project in SolutionSource.Projects)
        {
            var compiled = Path.Combine(project, "obj", "Release", "net10.0", project + ".dll");
            times[compiled] = File.GetLastWriteTimeUtc(Path.Combine(solution, compiled));
            var manifest = Path.Combine(solution, project, "obj", "Release", "net10.0", "catalyst.manifest");
            foreach (var file in File.ReadAllLines(manifest))
            {
                var path = Path.Combine(project, "bin", "Release", "net10.0", "blueprints", file);
                times[path] = File.GetLastWriteTimeUtc(Path.Combine(solution, path));
            }
        }

        return times;
    }

    private static Task<double> BuildAsync(string solution, bool sdk) =>
        Shell.RunAsync(solution, "dotnet", "build", "-c", "Release", "--no-restore", "-v", "q", "-p:UseSharedCompilation=true", "-p:Bare=" + (sdk ? "false" : "true"));

    private static void Clean(string solution)
    {
        foreach (var project in SolutionSource.Projects)
            foreach (var made in new[] { Path.Combine(solution, project, "bin"), Path.Combine(solution, project, "obj", "Release") })
                if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
    }
}
