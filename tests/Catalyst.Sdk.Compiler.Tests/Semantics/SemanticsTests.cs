using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Parity;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Semantics;

/// <summary>The recorded experiments on real Helm are the law of the emitter: they still hold on the Helms at hand, and the native functions obey them.</summary>
public sealed partial class SemanticsTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<Experiment>> All = new(static () => Experiment.Read(SharedFolder.Require("design", "helm-semantics.cases.json")));

    [Theory]
    [InlineData("4.1", true)]
    [InlineData("3.17", false)]
    public async Task The_recorded_outputs_hold_on_this_Helm(string line, bool isHelm4)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        var draw = new Draw(new PCG(7, RunSize.Seed));
        var replayed = All.Value.Where(static e => OutOfReplay(e) is null).Where(_ => draw.Once(RunSize.OneIn)).ToList();
        var differences = await new Replay(helm, isHelm4).DifferencesAsync(replayed, TestContext.Current.CancellationToken);
        output.WriteLine($"{replayed.Count} experiments on {helm}, seed {RunSize.Seed}, {differences.Count} differ");
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void The_native_functions_obey_the_recorded_outputs()
    {
        var rows = All.Value.Select(static e => (Experiment: e, Laws: NativeLaws.Of(e))).ToList();
        var broken = rows.SelectMany(static r => r.Laws.Where(static l => !string.Equals(l.Recorded, l.Native, StringComparison.Ordinal)).Select(l => $"{r.Experiment.Id}: {l.Function}: recorded {l.Recorded}, native {l.Native}")).ToList();
        var checkedRows = rows.Count(static r => r.Laws.Count > 0);

        var reasons = rows.Where(static r => r.Laws.Count == 0).GroupBy(static r => WithoutNative(r.Experiment), StringComparer.Ordinal).OrderByDescending(static g => g.Count()).ToList();
        output.WriteLine($"{All.Value.Count} rows: {checkedRows} checked natively ({rows.Sum(static r => r.Laws.Count)} outputs)");
        foreach (var reason in reasons) output.WriteLine($"{reason.Count(),5} {reason.Key}");
        output.WriteLine("replayed on real Helm: " + All.Value.Count(static e => OutOfReplay(e) is null));
        foreach (var reason in All.Value.GroupBy(static e => OutOfReplay(e) ?? "", StringComparer.Ordinal).Where(static g => g.Key.Length > 0)) output.WriteLine($"{reason.Count(),5} not replayed: {reason.Key}");
        Assert.Equal(All.Value.Count, checkedRows + reasons.Sum(static g => g.Count()));
        Assert.True(broken.Count == 0, string.Join("\n", broken));
        Assert.True(checkedRows >= 250, $"only {checkedRows}");
    }

    /// <summary>Why an experiment is not run again, or null.</summary>
    private static string? OutOfReplay(Experiment e) =>
        e.IsDotnet ? "a .NET expression, no Helm run"
        : e.Command is not null ? "another command than template"
        : Random().IsMatch(e.Template + string.Concat(e.Files.Values)) ? "random, the clock, or the order of keys"
        : e.Area is "doc" ? "files of a chart and flags of the command line, checked where they are emitted"
        : null;

    private static string WithoutNative(Experiment e) =>
        e.IsDotnet ? "a .NET expression, no Helm run"
        : e.Command is not null || e.Area is "doc" ? "charts, flags and files, not functions"
        : e.Files.Count > 0 ? "subcharts and globals: covered by renders under an alias"
        : e.Fails(true) ? "Helm fails: never emitted, the compiler refuses"
        : e.Arguments.Count > 0 ? "--set and its kin: covered by renders through --set"
        : e.Area is "flow" or "str" or "access" or "nv" ? "control flow, literals and access of templates: covered by renders of the language"
        : e.Area is "sprig" or "arith" or "extra" ? "functions with a C# member's own semantics: covered by renders of the language's rows"
        : e.Area is "zero" ? "functions that are not emitted over these values, or have no native form of their own"
        : "forms of the emitter: covered by renders of the language";

    [GeneratedRegex(@"\b(?:rand\w*|now|uuidv4|gen\w+|htpasswd|bcrypt|encryptAES|getHostByName|derivePassword|ago|date\w*|htmlDate\w*|toDate|keys|values|shuffle|pick|omit)\b")]
    private static partial Regex Random();
}
