using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>What the compiler itself says of a build's analyzers and generators (<c>ReportAnalyzer</c>): the share that ours have.</summary>
internal static partial class AnalyzersBenchmark
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var size = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100;
        var runs = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 5;
        var work = Directory.CreateTempSubdirectory("catalyst-bench-").FullName;
        try
        {
            var version = "0.0.0-bench." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            await Shell.RunAsync(Shell.Root(), "dotnet", "pack", "src/Catalyst.Sdk", "-c", "Release", "-o", Path.Combine(work, "feed"), "-p:Version=" + version, "-v", "q").ConfigureAwait(false);
            var project = BuildBenchmark.Project(Path.Combine(work, "p", "with"), version, size);
            await Shell.RunAsync(project, "dotnet", "restore", "-v", "q").ConfigureAwait(false);
            List<(double Build, double Analyzers, double Generator)> measured = [];
            for (var i = -1; i < runs; i++)
            {
                foreach (var made in new[] { Path.Combine(project, "bin"), Path.Combine(project, "obj", "Release") })
                    if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
                var (milliseconds, output) = await Shell.RunForTextAsync(project, "dotnet", "build", "-c", "Release", "--no-restore", "-v", "detailed", "-tl:off", "-p:UseSharedCompilation=true", "-p:ReportAnalyzer=true").ConfigureAwait(false);
                if (i >= 0) measured.Add((milliseconds, 1000 * Seconds(output, "Catalyst.Sdk.Analyzers"), 1000 * Seconds(output, "Catalyst.Sdk.Generators")));
            }

            Table.Head("Blueprints", "build, ms", "our analyzers, ms", "share of the build", "our generator, ms", "aim");
            Table.Row(Table.Number(size), Table.Number(Table.Median(measured.Select(static m => m.Build))), Table.Number(Table.Median(measured.Select(static m => m.Analyzers))),
                (100 * Table.Median(measured.Select(static m => m.Analyzers / m.Build))).ToString("0.0", CultureInfo.InvariantCulture) + " %", Table.Number(Table.Median(measured.Select(static m => m.Generator))), "≤ 5 %");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    /// <summary>The seconds in the line of an assembly; less than a thousandth is none.</summary>
    private static double Seconds(string output, string assembly)
    {
        foreach (var line in output.Split('\n'))
            if (Line().Match(line) is { Success: true } match && match.Groups["assembly"].Value == assembly) return match.Groups["seconds"].Value is ['<', ..] ? 0 : double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture);
        throw new InvalidOperationException("the build says nothing of " + assembly);
    }

    [GeneratedRegex(@"^\s*(?<seconds><?[0-9]+\.[0-9]+)\s+(?<percent><?[0-9]+)\s+(?<assembly>[A-Za-z.]+), Version=", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
