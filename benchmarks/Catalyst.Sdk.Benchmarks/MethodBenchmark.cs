using System.Diagnostics;
using System.Globalization;
using System.Text;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Emit.Helm;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>Time to compile one template method, from bound body to text, and how it grows with the number of statements.</summary>
internal static class MethodBenchmark
{
    private static readonly int[] AllSizes = [10, 100, 1_000, 10_000];

    public static int Run(string[] arguments)
    {
        var runs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 300;
        int[] sizes = arguments.Length > 1 ? [.. arguments.Skip(1).Select(static a => int.Parse(a, CultureInfo.InvariantCulture))] : AllSizes;
        Table.Head("template method", "runs", "bind, median ms", "lower, median ms", "lower, p99 ms", "emit, median ms", "emit, p99 ms", "lower + emit, median ms", "lower + emit, p99 ms");
        Row("Deployment of the benchmark, 60 lines", Compilations.Of(1), runs);
        Console.WriteLine();

        Table.Head("statements", "runs", "bind, median ms", "lower + emit, median ms", "per statement, µs", "against the row above, per statement");
        double? before = null;
        foreach (var size in sizes)
        {
            var times = Measure(Compilations.WithSource(Statements(size)), Math.Max(3, Math.Min(30, 30_000 / size)), warm: 2);
            if (times.Count == 0)
            {
                Table.Row(Table.Number(size), "-", "the lowering refuses it");
                continue;
            }

            var each = Table.Median(times.Select(static t => t.Lower + t.Emit)) / size * 1000;
            Table.Row(Table.Number(size), Table.Number(times.Count), Table.Number(Table.Median(times.Select(static t => t.Bind)), 1), Table.Number(each * size / 1000, 1), Table.Number(each, 2), before is { } b ? Table.Ratio(each / b) : "");
            before = each;
        }

        return 0;
    }

    private static void Row(string name, CSharpCompilation compilation, int runs)
    {
        var times = Measure(compilation, runs, warm: 50);
        var (lower, emit, both) = (times.Select(static t => t.Lower), times.Select(static t => t.Emit), times.Select(static t => t.Lower + t.Emit));
        Table.Row(name, Table.Number(runs), Table.Number(Table.Median(times.Select(static t => t.Bind)), 3), Table.Number(Table.Median(lower), 3), Table.Number(Table.Percentile(lower, 0.99), 3),
            Table.Number(Table.Median(emit), 3), Table.Number(Table.Percentile(emit, 0.99), 3), Table.Number(Table.Median(both), 3), Table.Number(Table.Percentile(both, 0.99), 3));
    }

    /// <summary>The first template of the first Blueprint, with what it calls; its body is bound before the clock of the lowering starts.</summary>
    private static List<(double Bind, double Lower, double Emit)> Measure(CSharpCompilation compilation, int runs, int warm)
    {
        var times = new List<(double, double, double)>();
        for (var i = -warm; i < runs; i++)
        {
            var fresh = compilation.Clone();
            var declaration = BlueprintDiscovery.Find(fresh, CancellationToken.None)[0];
            var models = new SharedModels(fresh);
            var clock = Stopwatch.StartNew();
            foreach (var member in declaration.Type.GetMembers())
                foreach (var reference in member.DeclaringSyntaxReferences)
                    models.Operation(reference.GetSyntax(), CancellationToken.None);
            var bound = clock.Elapsed.TotalMilliseconds;
            var problems = new ProblemBag();
            clock.Restart();
            var templates = TemplatesLowering.Lower(new ClassContext(declaration.Type, declaration.ValuesType, fresh, problems, models, CancellationToken.None), declaration.Name);
            var lowered = clock.Elapsed.TotalMilliseconds;
            if (templates is null || problems.Problems.Any(static p => p.Rule.DefaultSeverity == DiagnosticSeverity.Error)) return [];
            clock.Restart();
            var files = TemplateFiles.Emit(templates, new SourceMap(null)).Count();
            var emitted = clock.Elapsed.TotalMilliseconds;
            if (files == 0) throw new InvalidOperationException("nothing emitted");
            if (i >= 0) times.Add((bound, lowered, emitted));
        }

        return times;
    }

    /// <summary>A template of n statements: locals that read values and each other.</summary>
    private static string Statements(int count)
    {
        var body = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"        var x{i} = {(i % 3) switch { 0 => "Values.Tag", 1 => $"$\"{{Values.Mode}}-{{x{i - 1}}}\"", _ => $"Values.Verbose ? x{i - 1} : Values.Level" }};\n");
        }

        return $$"""
            using Catalyst.Sdk;
            using k8s.Models;

            namespace Bench;

            [Blueprint("bp-long", "1.0.0")]
            public sealed class Long : Blueprint<LongValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Long" } };

                public V1ConfigMap Config()
                {
            {{body}}
                    return new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "a", x{{count - 1}} }, { "b", x{{count / 2}} } } };
                }
            }

            public sealed record LongValues
            {
                public string Tag { get; init; } = "v1";
                public string Mode { get; init; } = "fast";
                public string Level { get; init; } = "";
                public bool Verbose { get; init; }
            }
            """;
    }
}
