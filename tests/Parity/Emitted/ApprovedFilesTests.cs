using System.Text;
using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>Every emitted file of every sample is checked in under Approved/, so that a change of the emitter shows up in review.</summary>
public sealed class ApprovedFilesTests
{
    private const string Accept = "CATALYST_APPROVE";

    [Theory]
    [MemberData(nameof(EmittedSamples.AllNames), MemberType = typeof(EmittedSamples))]
    public void Emitted_files_are_the_approved_ones(string sample)
    {
        // Not the map: it changes with every line of C# that moves, and SourceMapTests reads it.
        var emitted = EmittedSamples.Of(sample).Files.Where(static f => f.Key != "chart.map.json").ToDictionary(StringComparer.Ordinal);
        var folder = Path.Combine(RepositoryRoot.Find()!, "tests", "Parity", "Approved", sample);
        if (Environment.GetEnvironmentVariable(Accept) == "1" && !TestHelm.InCI) Rewrite(folder, emitted);

        var approved = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal)
            : [];
        var report = new StringBuilder();
        foreach (var path in emitted.Keys.Union(approved.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!approved.TryGetValue(path, out var old)) report.Append("new file ").AppendLine(path);
            else if (!emitted.TryGetValue(path, out var now)) report.Append("no longer emitted: ").AppendLine(path);
            else if (old != now) report.Append(path).AppendLine(":").Append(LineDiff.Of(old, now));
        }

        Assert.True(report.Length == 0, $"{sample}: emitted files differ from tests/Parity/Approved/{sample}.\n{report}\nWhen the change is meant: {Accept}=1 dotnet test --project tests/Parity, then review the diff.");
    }

    private static void Rewrite(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
