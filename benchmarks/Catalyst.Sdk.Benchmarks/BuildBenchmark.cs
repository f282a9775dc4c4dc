using System.Globalization;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>The same project with and without the SDK's generator, analyzers and task: cold build, no-op build, one-line edit.
/// Pairs are interleaved, so that a machine that drifts does not decide (decision 34).</summary>
internal static class BuildBenchmark
{
    private static readonly int[] AllSizes = [1, 10, 100];

    /// <summary>Rounds before the clock, of two compiles each.</summary>
    private const int WarmUp = 12;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var pairs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10;
        // build [pairs] [warm|cold|both] [sizes…]
        bool[] servers = arguments is [_, "warm", ..] ? [true] : arguments is [_, "cold", ..] ? [false] : [true, false];
        int[] sizes = arguments.Length > 2 ? [.. arguments.Skip(2).Select(static a => int.Parse(a, CultureInfo.InvariantCulture))] : AllSizes;
        var work = Directory.CreateTempSubdirectory("catalyst-bench-").FullName;
        try
        {
            var version = "0.0.0-bench." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            await Shell.RunAsync(Shell.Root(), "dotnet", "pack", "src/Catalyst.Sdk", "-c", "Release", "-o", Path.Combine(work, "feed"), "-p:Version=" + version, "-v", "q").ConfigureAwait(false);
            Table.Head("Blueprints", "compiler server", "build", "without, ms", "with, ms", "difference per Blueprint, ms", "ratio (median of pairs)", "aim");
            foreach (var server in servers)
                foreach (var size in sizes)
                    await MeasureAsync(Path.Combine(work, $"p{size}-{server}"), version, size, server, pairs).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(string folder, string version, int size, bool server, int pairs)
    {
        var with = Project(Path.Combine(folder, "with"), version, size);
        var without = Project(Path.Combine(folder, "without"), version, size);
        foreach (var project in new[] { with, without }) await Shell.RunAsync(project, "dotnet", "restore", "-v", "q").ConfigureAwait(false);
        var times = new Dictionary<string, List<(double Without, double With)>>(StringComparer.Ordinal) { ["cold"] = [], ["no-op"] = [], ["one-line edit"] = [] };
        // A server is warm when its runtime has compiled Roslyn's and our code for good: with a new package that takes some twenty builds.
        for (var i = server ? -WarmUp : -1; i < pairs; i++)
        {
            var cold = (await BuildAsync(without, sdk: false, server, clean: true).ConfigureAwait(false), await BuildAsync(with, sdk: true, server, clean: true).ConfigureAwait(false));
            var noop = (await BuildAsync(without, sdk: false, server).ConfigureAwait(false), await BuildAsync(with, sdk: true, server).ConfigureAwait(false));
            foreach (var project in new[] { without, with }) await File.WriteAllTextAsync(Path.Combine(project, "Bench0.cs"), SampleSource.Blueprint(0, "registry/app" + (i + WarmUp + 2).ToString(CultureInfo.InvariantCulture))).ConfigureAwait(false);
            var edit = (await BuildAsync(without, sdk: false, server).ConfigureAwait(false), await BuildAsync(with, sdk: true, server).ConfigureAwait(false));
            if (i < 0) continue;
            times["cold"].Add(cold);
            times["no-op"].Add(noop);
            times["one-line edit"].Add(edit);
        }

        foreach (var (name, measured) in times)
            Table.Row(Table.Number(size), server ? "warm" : "none", name, Table.Number(Table.Median(measured.Select(static m => m.Without))), Table.Number(Table.Median(measured.Select(static m => m.With))),
                Table.Number(Table.Median(measured.Select(static m => m.With - m.Without)) / size, 1), Table.Ratio(Table.Median(measured.Select(static m => m.With / m.Without))), Aim(size, server, name));
    }

    /// <summary>Cold and edit by number of Blueprints; a no-op build does none of our work.</summary>
    private static string Aim(int size, bool server, string build) => (server, build, size) switch
    {
        (false, _, _) => "",
        (_, "no-op", _) => "within noise",
        (_, _, 1) => "≤ 1.10",
        (_, _, 100) => "≤ 1.30",
        _ => "",
    };

    private static Task<double> BuildAsync(string project, bool sdk, bool server, bool clean = false)
    {
        if (clean)
        {
            // Restore apart: only what a build makes goes. It is moved, not deleted: ext4 looks at each file deleted in the last seconds before it
            // makes a new one, and a fresh clone has none of these.
            foreach (var made in new[] { Path.Combine(project, "bin"), Path.Combine(project, "obj", "Release") })
                if (Directory.Exists(made)) Directory.Move(made, Path.Combine(Directory.CreateDirectory(project + "-earlier").FullName, Guid.NewGuid().ToString("N")));
        }

        return Shell.RunAsync(project, "dotnet", "build", "-c", "Release", "--no-restore", "-v", "q", "-p:UseSharedCompilation=" + (server ? "true" : "false"), "-p:Bare=" + (sdk ? "false" : "true"));
    }

    public static string Project(string folder, string version, int size)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration><packageSources><add key="bench" value="../../feed" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "Bench.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <CatalystEmit Condition="'$(Bare)' == 'true'">false</CatalystEmit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Catalyst.Sdk" Version="{version}" />
              </ItemGroup>
              <!-- Without: the same sources and the same library, nothing of ours inside the compiler or after it. -->
              <Target Name="Bare" BeforeTargets="CoreCompile" Condition="'$(Bare)' == 'true'">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" Condition="$([System.String]::Copy('%(Filename)').StartsWith('Catalyst.Sdk'))" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        for (var i = 0; i < size; i++) File.WriteAllText(Path.Combine(folder, $"Bench{i}.cs"), SampleSource.Blueprint(i));
        return folder;
    }
}
