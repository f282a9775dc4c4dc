using System.Globalization;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;
using Parity.Recorded;

namespace Parity.SourceMaps;

/// <summary>What real Helm says of a twin that fails begins with the file and line of its C#.</summary>
public sealed partial class TwinErrorTests
{
    [GeneratedRegex(@"^(?<file>[^\s:]+\.cs):(?<line>\d+): ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    // The path that a template reads where it fails: <.Values.vllm.args.dtype>, <$probe.path>.
    [GeneratedRegex(@"(?<template>templates/[^:\s]+:\d+):\d+(: executing "".*"")?:? at <[^<>]*\.(?<member>[A-Za-z0-9]+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\n  at \S+ \((?<template>[^)]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Frame();

    [Fact]
    public void Every_twin_is_made_to_fail() =>
        Assert.Equal(RecordedTwins.All.Select(static t => t.Chart).Order(StringComparer.Ordinal), TwinErrors.All.Select(static e => e.Chart).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(TwinErrors.OnEveryLine), MemberType = typeof(TwinErrors))]
    public async Task The_message_begins_with_the_line_that_fails(int number, string line)
    {
        var error = TwinErrors.All[number];
        var twin = RecordedTwins.Of(error.Chart);
        var result = await TestHelm.Require(line).TemplateAsync(UncheckedChart.FolderOf(twin), new HelmInputs { Overlay = error.Overlay, ApiVersions = error.ApiVersions }, TestContext.Current.CancellationToken);
        Assert.False(result.Succeeded, $"{error} renders");
        Assert.Contains(error.Message, result.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{Named(error.File, twin)}:{NumberOf(error.File, error.Line)}: ", result.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RecordedTwins.Charts), MemberType = typeof(RecordedTwins))]
    public async Task Whatever_part_of_the_values_is_of_a_wrong_type_the_line_names_what_it_reads(string chart)
    {
        var twin = RecordedTwins.Of(chart);
        var helm = TestHelm.Require();
        var folder = UncheckedChart.FolderOf(twin);
        var groups = RecordedCases.Of(chart).SelectMany(static c => c.ApiVersions).Distinct(StringComparer.Ordinal).ToList();
        var failures = 0;
        foreach (var overlay in WrongTypes.Of(twin))
        {
            var result = await helm.TemplateAsync(folder, new HelmInputs { Overlay = overlay, ApiVersions = groups }, TestContext.Current.CancellationToken);
            if (result.Succeeded) continue;
            failures++;
            var place = Place().Match(result.Failure!);
            Assert.True(place.Success, $"{overlay}\n{result.Failure}");
            // A helper of the SDK's own is of no C#: the line is the one that calls it.
            if (Reading().Matches(result.Error).LastOrDefault() is not { } reads || Frame().Match(result.Failure!).Groups["template"].Value != reads.Groups["template"].Value) continue;
            var said = LineOf(place.Groups["file"].Value, int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture), twin);
            Assert.True(said.Contains(reads.Groups["member"].Value, StringComparison.OrdinalIgnoreCase), $"{overlay}\n{said}\n{result.Failure}");
        }

        Assert.True(failures > 0, "nothing fails");
    }

    [Theory]
    [MemberData(nameof(RecordedTwins.Charts), MemberType = typeof(RecordedTwins))]
    public async Task A_recorded_stop_leads_to_the_line_that_stops(string chart)
    {
        var twin = RecordedTwins.Of(chart);
        var helm = TestHelm.Require();
        foreach (var recorded in RecordedCases.Of(chart).Where(static c => c.MustFail))
        {
            var result = await helm.TemplateAsync(
                UncheckedChart.FolderOf(twin), new HelmInputs { ReleaseName = recorded.Release, Namespace = recorded.Namespace, ApiVersions = recorded.ApiVersions, Overlay = recorded.Overlay }, TestContext.Current.CancellationToken);
            var place = Place().Match(result.Failure!);
            Assert.True(place.Success, result.Failure);
            var said = LineOf(place.Groups["file"].Value, int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture), twin);
            Assert.Matches(@"\b(Fail|Required)\(|new ChartException\(", said);
        }
    }

    /// <summary>A file as messages name it: from its project's folder, one of a library from the library's name.</summary>
    private static string Named(string file, RecordedTwin twin) => file.StartsWith(twin.Sample + "/", StringComparison.Ordinal) ? file[(twin.Sample.Length + 1)..] : file;

    private static int NumberOf(string file, string text)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Find()!, "samples", file));
        var at = Array.FindIndex(lines, l => l.Contains(text, StringComparison.Ordinal));
        Assert.True(at >= 0 && Array.FindLastIndex(lines, l => l.Contains(text, StringComparison.Ordinal)) == at, $"not one line of {file} says: {text}");
        return at + 1;
    }

    private static string LineOf(string named, int line, RecordedTwin twin)
    {
        var samples = Path.Combine(RepositoryRoot.Find()!, "samples");
        var own = Path.Combine(samples, twin.Sample, named);
        return File.ReadAllLines(File.Exists(own) ? own : Path.Combine(samples, named))[line - 1];
    }
}
