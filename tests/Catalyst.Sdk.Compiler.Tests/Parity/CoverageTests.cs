using System.Diagnostics;
using System.Globalization;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;
using Catalyst.Sdk.Compiler.Tests.Lowering;
using Catalyst.Sdk.Testing;
using Xunit.Sdk;

namespace Catalyst.Sdk.Compiler.Tests.Parity;

/// <summary>Every row of the language over many overlays, counted: which function rows and emitted forms were compared, and how often off the defaults.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    /// <summary>Rows that no case here can use.</summary>
    private static readonly string[] Elsewhere =
    [
        // Of files and raw defines, which these charts do not have: ChartFiles/FilesParityTests and Cluster/TemplateInValuesTests compare them.
        "M:Catalyst.Sdk.Blueprint.Include(System.String,System.Func{System.String})", "M:Catalyst.Sdk.Blueprint.Include(System.String,System.Object,System.Func{System.String})",
        "M:Catalyst.Sdk.Blueprint.Include``1(System.String,System.Func{``0})", "M:Catalyst.Sdk.Blueprint.Include``1(System.String,System.Object,System.Func{``0})",
        "M:Catalyst.Sdk.ChartFiles.Get(System.String)", "M:Catalyst.Sdk.ChartFiles.Glob(System.String)", "M:Catalyst.Sdk.ChartFiles.Lines(System.String)",
        "M:Catalyst.Sdk.GlobbedFiles.AsConfig", "M:Catalyst.Sdk.GlobbedFiles.AsSecrets",
        // Rows that refuse, and say what to write.
        "M:System.Convert.FromBase64String(System.String)", "M:System.Math.Round(System.Double)", "M:System.String.EndsWith(System.String)", "M:System.String.IndexOf(System.String)",
        "M:System.String.StartsWith(System.String)",
        // Operators are no calls: they are counted as eq and ne.
        "M:System.String.op_Equality(System.String,System.String)", "M:System.String.op_Inequality(System.String,System.String)",
        // Inside the SDK's own helpers.
        "P:Catalyst.Sdk.RunningRender.AppVersion", "P:Catalyst.Sdk.RunningRender.GlobalImageRegistry",
    ];

    [Fact]
    public async Task Every_function_row_and_form_is_compared_off_the_defaults()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var coverage = new Coverage();
        var compared = 0;
        List<string> different = [];
        foreach (var group in LanguageCatalogue.Groups.Where(static g => RunSize.Group.Length == 0 || g.Title == RunSize.Group))
        {
            foreach (var (name, chart) in group.Charts())
            {
                var watch = Stopwatch.StartNew();
                try
                {
                    compared += await CompilerParity.AssertAsync(chart, LanguageOverlays.All, RunSize.Cases, helm, coverage.For(chart), RunSize.IsLong ? int.MaxValue : 6);
                }
                catch (FailException e)
                {
                    // The other charts are compared all the same: a long run is to say all that it knows.
                    different.Add(e.Message);
                    if (RunSize.IsLong) output.WriteLine(e.Message);
                }

                if (RunSize.IsLong) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {compared} compared so far, {watch.Elapsed.TotalSeconds:0} s"));
            }
        }

        Assert.True(different.Count == 0, string.Join("\n", different));
        using var forms = new BuiltBlueprint(FormSource.Source);
        if (RunSize.Group.Length == 0) compared += await CompilerParity.AssertAsync(forms, FormParityTests.Overlays, RunSize.Cases, helm, coverage.For(forms));

        var rows = coverage.Rows;
        output.WriteLine($"{compared} renders compared, seed {RunSize.Seed}\n{coverage.Table()}\nno case uses:\n{string.Join('\n', coverage.Unused)}");
        if (RunSize.Group.Length == 0) Assert.Equal(Elsewhere.Order(StringComparer.Ordinal), coverage.Unused);
        // A form that is the same under all values (a constant, an end of a block) has nothing to vary.
        var least = RunSize.IsLong ? 1000 : RunSize.Cases / 12;
        Assert.Empty(rows.Where(r => r.Cases < least).Select(static r => $"{r.Mark}: only {r.Cases} cases"));
        Assert.True(rows.Sum(static r => r.OffDefault) * 10 >= rows.Sum(static r => r.Cases) * 3, "fewer than 30 % of the cases are off the defaults");
    }
}
