using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.SourceMaps;

/// <summary>What real Helm says of a template that fails begins with the line of C#.</summary>
public sealed class HelmFailureTests
{
    private static readonly Lazy<BuiltBlueprint> Mapped = new(static () => new BuiltBlueprint(MapSource.Blueprint, new BuiltLibrary(MapSource.Library)));

    public static TheoryData<string, string, string[]> Failures
    {
        get
        {
            var rows = new TheoryData<string, string, string[]>();
            foreach (var line in new[] { "3.11", "3.17", "4.1" })
            {
                rows.Add(line, "mode: fail", ["throw new ChartException(\"this mode fails\")"]);
                rows.Add(line, "mode: required", ["Values.Mode == \"required\" ? Required("]);
                // A wrong type, where nobody checks the schema.
                rows.Add(line, "items: 5", ["foreach (var item in Values.Items)"]);
                // Of a map that is none, Helm warns first.
                rows.Add(line, "part: text", ["[\"part\"] = Values.Part.Name"]);
                // In a helper, two calls deep: Helm names each place.
                rows.Add(line, "depth: [1]", ["var cut = text.Replace", "Deeper(text) + Deeper", "[\"helper\"] = Deep"]);
                // In a line of a text.
                rows.Add(line, "said: [1]", ["echo {Values.Said.Replace", "[\"script\"] = Script"]);
                // In a helper that stops: Helm names the call only.
                rows.Add(line, "mode: named", ["Fail(\"no names today\")", "Name = Named(\"worker\")"]);
                rows.Add(line, "mode: library", ["Team.Library : throw new ChartException(\"the library wants a name\")", "*"]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Helms_message_begins_with_the_line_of_CSharp(string line, string overlay, string[] expected)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var chart = WithoutSchema();
        var result = await helm.TemplateAsync(chart, new HelmInputs { Overlay = overlay }, TestContext.Current.CancellationToken);
        Assert.False(result.Succeeded);
        var lines = result.Failure!.Split('\n');
        Assert.StartsWith(Source(expected[0], lines[0]) + ": ", lines[0], StringComparison.Ordinal);
        var frames = lines.Where(static l => l.StartsWith("  at ", StringComparison.Ordinal)).Select(static l => l["  at ".Length..l.IndexOf(" (", StringComparison.Ordinal)]).ToList();
        if (expected[^1] != "*") Assert.Equal(expected.Select(e => Source(e, lines[0])), frames);
        var thrown = Assert.Throws<InvalidOperationException>(() => result.Documents());
        Assert.Equal(result.Failure, thrown.Message);
    }

    [Fact]
    public async Task A_failure_of_one_side_begins_with_the_line_of_CSharp()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var failure = await Assert.ThrowsAsync<ParityException>(() => ParityAssert.SameAsync(WithoutSchema(), new HelmInputs { Overlay = "mode: fail" }, static () => "", helm, TestContext.Current.CancellationToken));
        Assert.Matches(@"^Snippet\d\.cs:\d+: execution error", failure.Message);
    }

    [Theory]
    [InlineData("fail", @"^Snippet1\.cs:\d+: execution error")]
    [InlineData("library", @"^Team\.Library/Snippet1\.cs:\d+: execution error")]
    public async Task A_failure_in_a_batch_begins_with_the_line_of_CSharp(string mode, string expected)
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var subject = Mapped.Value.Subject with { Native = static (_, _) => "" };
        var comparison = new BatchComparison(helm, 3);
        var cases = new[] { mode, "fail", "a" }.Select((m, i) => new ParityCase(i, subject, new JsonObject { ["mode"] = m, ["needed"] = "" }, "c" + i));
        await comparison.RunAsync(cases, static _ => BatchInputs.Default, enough: 1, TestContext.Current.CancellationToken);
        Assert.Matches(expected, comparison.Failures[0].Reason);
    }

    [Fact]
    public async Task A_template_that_is_no_YAML_leads_to_its_member()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var chart = WithoutSchema();
        var file = Path.Combine(chart, "templates", "settings.yaml");
        await File.WriteAllTextAsync(file, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) + "broken: [\n", TestContext.Current.CancellationToken);
        var result = await helm.TemplateAsync(chart, new HelmInputs(), TestContext.Current.CancellationToken);
        Assert.StartsWith(Source("V1ConfigMap Settings()", result.Failure!) + ": YAML parse error", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_map_the_message_is_Helms()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        var chart = WithoutSchema();
        File.Delete(Path.Combine(chart, "..", "chart.map.json"));
        var result = await helm.TemplateAsync(chart, new HelmInputs { Overlay = "mode: fail" }, TestContext.Current.CancellationToken);
        Assert.StartsWith("execution error at (bp-mapped/templates/worker.yaml:", result.Failure, StringComparison.Ordinal);
    }

    /// <summary>A copy of the chart that takes any values.</summary>
    private static string WithoutSchema()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-map-").FullName;
        foreach (var (path, content) in Mapped.Value.Files.Where(static f => f.Key != "chart/values.schema.json"))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }

        return Path.Combine(folder, "chart");
    }

    /// <summary>File and line of a piece of the source, in the file that a message names.</summary>
    private static string Source(string text, string message)
    {
        const string Lent = "Team.Library ";
        var isLent = text.StartsWith(Lent, StringComparison.Ordinal);
        var lines = (isLent ? MapSource.Library : MapSource.Blueprint).ReplaceLineEndings("\n").Split('\n');
        var at = Array.FindIndex(lines, l => l.Contains(isLent ? text[Lent.Length..] : text, StringComparison.Ordinal));
        Assert.True(at >= 0, text);
        return (isLent ? "Team.Library/" : "") + message.Split(':')[0].Split('/')[^1] + ":" + (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
