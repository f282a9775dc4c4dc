using System.Diagnostics;
using Catalyst.Sdk.Compiler.Tests.Parity;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Fuzz;

/// <summary>Random well-typed programs, compiled and run both ways, twenty overlays each.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int PerCompilation = 50, OverlaysEach = 20;

    [Fact]
    public async Task Random_programs_mean_the_same_natively_and_in_Helm()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var watch = Stopwatch.StartNew();
        int programs = 0, refused = 0, compared = 0, stopped = 0;
        var rules = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var first = 0; first < RunSize.Programs; first += PerCompilation)
        {
            var sources = Enumerable.Range(first, Math.Min(PerCompilation, RunSize.Programs - first)).Select(static n => RandomProgram.Source(n, RunSize.Seed)).ToList();
            using var batch = new ProgramBatch(sources);
            programs += batch.Subjects.Count;
            refused += sources.Count - batch.Subjects.Count;
            foreach (var rule in batch.Refused) rules[rule] = rules.GetValueOrDefault(rule) + 1;
            if (batch.Subjects.Count == 0) continue;
            var size = batch.Subjects.Count * OverlaysEach;
            var comparison = new BatchComparison(helm, size / 2 + 1, mostRefused: 10);
            var names = batch.Subjects;
            await comparison.RunAsync(ParityRun.Cases(names, size, RunSize.Seed + (ulong)first).Select(static (c, i) => c with { Alias = "c" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
                b => ParityRun.Inputs(names, b, RunSize.Seed + (ulong)first), enough: 1, TestContext.Current.CancellationToken);
            compared += comparison.Compared;
            stopped += comparison.Refused;
            if (comparison.Failures is not [var failure, ..]) continue;
            var number = int.Parse(failure.Case.Subject.Name.AsSpan("bp-f".Length), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Fail(await ParityRun.ReportAsync(failure, RunSize.Seed, helm, TestContext.Current.CancellationToken) + "\n" + RandomProgram.Source(number, RunSize.Seed)
                + "\n" + await File.ReadAllTextAsync(Path.Combine(failure.Case.Subject.ChartFolder, "templates", "config.yaml"), TestContext.Current.CancellationToken)
                + "\n" + await File.ReadAllTextAsync(Path.Combine(failure.Case.Subject.ChartFolder, "templates", "pod.yaml"), TestContext.Current.CancellationToken));
        }

        output.WriteLine($"{programs} programs of seed {RunSize.Seed} compiled, {refused} refused by the compiler; {compared} renders compared, {stopped} stopped on both sides; {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var (rule, count) in rules.OrderByDescending(static r => r.Value).Take(20)) output.WriteLine($"{count,5} {rule}");
        Assert.True(refused * 4 <= programs, "the compiler refuses too many of the programs that the grammar calls supported");
    }
}
