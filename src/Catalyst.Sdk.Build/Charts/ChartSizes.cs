namespace Catalyst.Sdk.Build;

/// <summary>The limits that a chart meets after it is built: that of the Secret in which Helm stores a release, those of Helm and Flux when they load it.</summary>
internal static class ChartSizes
{
    /// <summary>Helm since 3.17.3, and Flux: a bigger file is not read.</summary>
    public const long LargestFile = 5 << 20;

    /// <summary>Flux's bound for a packed chart.</summary>
    public const long LargestArchive = 10 << 20;

    /// <summary>What is wrong, and whether it stops the build.</summary>
    public static IEnumerable<(Refusal Refusal, bool Stops)> Check(EmittedFolder folder)
    {
        var chart = ChartContent.Of(folder);
        if (chart.Files.Count == 0) return [];
        return [.. chart.Files.Where(static f => f.Bytes > LargestFile).Select(f => (Refusal.FileTooBig(folder.Name + "/chart/" + f.Path, f.Bytes, LargestFile), true)), .. Archive(folder, chart), .. Release(folder, chart)];
    }

    private static IEnumerable<(Refusal, bool)> Archive(EmittedFolder folder, ChartContent chart)
    {
        // Packing makes it smaller: what is small before it needs no packing.
        if (chart.Files.Sum(static f => f.Bytes) <= LargestArchive) yield break;
        var bytes = PackedSize.Archive(chart);
        if (bytes > LargestArchive) yield return (Refusal.ArchiveTooBig(folder.Name, bytes, LargestArchive), true);
    }

    private static IEnumerable<(Refusal, bool)> Release(EmittedFolder folder, ChartContent chart)
    {
        // A file counts at most twice, as base64 and as a manifest, and base64 once more: five times its bytes. Nearly all charts are done here.
        if (chart.Files.Sum(static f => f.Bytes) * 5 < ReleaseSize.Notice && !chart.Files.Any(static f => f.Content is not null)) yield break;
        var release = new ReleaseSize(chart);
        if (release.AtMost <= ReleaseSize.Notice) yield break;
        var bytes = release.Bytes;
        if (bytes > ReleaseSize.Refused) yield return (Refusal.ReleaseTooBig(folder.Name, bytes, ReleaseSize.Limit, release.LargestParts), true);
        else if (bytes > ReleaseSize.Notice) yield return (Refusal.ReleaseBig(folder.Name, bytes, ReleaseSize.Limit, release.LargestParts), false);
    }
}
