using System.Globalization;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Parity;

/// <summary>One chart of the compiler's tests under many overlays: half of them drawn from its schema, half from a generator of the test's own.</summary>
internal static class CompilerParity
{
    /// <summary>Compares; a failure is reported with its smallest overlay.</summary>
    /// <param name="chart">The chart and its native run.</param>
    /// <param name="own">The test's own overlays, or null.</param>
    /// <param name="cases">How many.</param>
    /// <param name="helm">The Helm.</param>
    /// <param name="coverage">Told of each equal case, or null.</param>
    /// <param name="mostRefused">How many refusals are asked of Helm.</param>
    public static async Task<int> AssertAsync(BuiltBlueprint chart, Gen<JsonObject>? own, int cases, HelmCli helm, Action<ParityCase, IReadOnlyList<JsonObject>>? coverage = null, int mostRefused = 6)
    {
        var comparison = new BatchComparison(helm, ParityRun.BatchSize, mostRefused) { OnEqual = coverage };
        await comparison.RunAsync(Cases(chart.Subject, own, cases), b => ParityRun.Inputs([chart.Subject], b, RunSize.Seed), enough: 1, TestContext.Current.CancellationToken);
        if (comparison.Failures is [var first, ..]) Assert.Fail(await ParityRun.ReportAsync(first, RunSize.Seed, helm, TestContext.Current.CancellationToken));
        return comparison.Compared;
    }

    /// <summary>The first case is the defaults.</summary>
    private static IEnumerable<ParityCase> Cases(ParitySubject subject, Gen<JsonObject>? own, int cases)
    {
        foreach (var one in ParityRun.Cases([subject], cases, RunSize.Seed))
        {
            if (one.Index == 0) yield return new ParityCase(0, subject, [], one.Alias);
            else if (own is null || one.Index % 2 == 0) yield return one;
            else yield return new ParityCase(one.Index, subject, own.Generate(new PCG((uint)one.Index, RunSize.Seed), null, out _), one.Alias);
        }
    }
}
