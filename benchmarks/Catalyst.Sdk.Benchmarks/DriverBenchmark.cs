using System.Diagnostics;
using Catalyst.Sdk.Analyzers;
using Catalyst.Sdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>The generator and the analyzer in process: one build, and one keystroke, for growing numbers of Blueprints.</summary>
internal static class DriverBenchmark
{
    private const int Edits = 105, Builds = 5;

    public static int Run(string[] arguments)
    {
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(static a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture))] : [1, 100, 1000];
        Table.Head("Blueprints", "build: generator, ms", "per Blueprint, ms", "allocated per Blueprint, KiB", "keystroke in a template, gate closed, ms", "keystroke elsewhere, gate closed, ms", "analyzers, edited document, ms", "analyzers, against the first row", "rules of the whole project, ms");
        double? first = null;
        foreach (var size in sizes)
        {
            var compilation = Compilations.Of(size);
            var (build, allocated) = Build(compilation);
            var inside = Keystrokes(compilation, static (c, i) => Compilations.Edited(c, "Bench0.cs", SampleSource.Blueprint(0, "registry/app" + i)));
            var elsewhere = Keystrokes(compilation, static (c, i) => Compilations.Edited(c, "Other.cs", Compilations.Other(i)));
            var analyzer = Analyze(compilation);
            Table.Row(Table.Number(size), Table.Number(build, 1), Table.Number(build / size, 2), Table.Number(allocated / size / 1024, 0), Table.Number(inside, 3), Table.Number(elsewhere, 3), Table.Number(analyzer, 1), Table.Ratio(analyzer / (first ??= analyzer)), Table.Number(OfProject(compilation), 1));
        }

        Console.WriteLine();
        Console.WriteLine("Aims: a keystroke with the gate closed at most 0.1 ms and no file made; the analyzers at 1,000 at most 1.5 times the first row.");
        return 0;
    }

    /// <summary>One build: the marker is there, every Blueprint is lowered and its text made.</summary>
    private static (double Milliseconds, double Bytes) Build(CSharpCompilation compilation)
    {
        var times = new List<double>();
        var bytes = new List<double>();
        for (var i = 0; i <= Builds; i++)
        {
            // A new compilation each time, so that nothing is bound yet, as in a build.
            var fresh = Compilations.Edited(compilation, "Other.cs", Compilations.Other(i));
            var driver = Driver(new Marker());
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            driver.RunGenerators(fresh);
            clock.Stop();
            // The first run compiles our own code.
            if (i == 0) continue;
            times.Add(clock.Elapsed.TotalMilliseconds);
            bytes.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return (Table.Median(times), Table.Median(bytes));
    }

    /// <summary>What an editor pays for each edit: no marker, so nothing may run.</summary>
    private static double Keystrokes(CSharpCompilation compilation, Func<CSharpCompilation, int, CSharpCompilation> edit)
    {
        var driver = Driver().RunGenerators(compilation);
        var times = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            compilation = edit(compilation, i + 1);
            var clock = Stopwatch.StartNew();
            driver = driver.RunGenerators(compilation);
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (!driver.GetRunResult().GeneratedTrees.IsEmpty) throw new InvalidOperationException("The gate is closed, and a file was made.");
        }

        return Table.Median(times.Skip(2));
    }

    /// <summary>The analyzers that an editor runs on a document: those whose every rule waits for the end of a compilation are none of them.</summary>
    private static readonly System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> s_analyzers = [.. All().Where(static a => !IsOfProject(a))];

    /// <summary>Those of a whole project.</summary>
    private static readonly System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> s_ofProject = [.. All().Where(IsOfProject)];

    private static bool IsOfProject(DiagnosticAnalyzer analyzer) => analyzer.SupportedDiagnostics.All(static d => d.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));

    private static IEnumerable<DiagnosticAnalyzer> All() =>
        typeof(BlueprintAnalyzer).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsSubclassOf(typeof(DiagnosticSuppressor))).Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!);

    /// <summary>The analyzers on one document of a warm project, after an edit of that document.</summary>
    private static double Analyze(CSharpCompilation compilation)
    {
        var times = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            compilation = Compilations.Edited(compilation, "Bench0.cs", SampleSource.Blueprint(0, "registry/app" + i));
            var analysis = compilation.WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees.First(static t => t.FilePath == "Bench0.cs"));
            var clock = Stopwatch.StartNew();
            var diagnostics = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (diagnostics.Any(static d => d.Id == "AD0001")) throw new InvalidOperationException(diagnostics.First(static d => d.Id == "AD0001").ToString());
        }

        return Table.Median(times.Skip(2));
    }

    /// <summary>What only the end of a compilation can tell, without a build's memory: every declaration is read.</summary>
    private static double OfProject(CSharpCompilation compilation)
    {
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            compilation = Compilations.Edited(compilation, "Bench0.cs", SampleSource.Blueprint(0, "registry/app" + i));
            var clock = Stopwatch.StartNew();
            _ = compilation.WithAnalyzers(s_ofProject).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Table.Median(times.Skip(1));
    }

    private static GeneratorDriver Driver(params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create([new BlueprintGenerator().AsSourceGenerator()], files, Compilations.Parse);

    private sealed class Marker : AdditionalText
    {
        public override string Path => "obj/catalyst.emit";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("emit");
    }
}
