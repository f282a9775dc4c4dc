namespace Catalyst.Sdk.Build;

/// <summary>The limits that a chart meets after it is built: that of the Secret in which Helm stores a release, those of Helm and Flux when they load it.</summary>
internal static class ChartSizes
{
    /// <summary>Helm since 3.17.3, and Flux: a bigger file is not read.</summary>
    public const long LargestFile = 5 << 20;

    /// <summary>Flux's bound for a packed chart.</summary>
    public const long LargestArchive = 10 << 20;

    /// <summary>What is wrong.</summary>
    public static IReadOnlyList<SizeProblem> Check(EmittedFolder folder)
    {
        // A file counts at most twice, as base64 and as a manifest, and base64 once more: five times its bytes, of which a character has three at most. Nearly all charts are done here.
        var characters = 0L;
        foreach (var file in folder.Files) characters += file.Length;
        if (folder.Vendored.Count == 0 && characters * 3 * 5 < ReleaseSize.Notice) return [];
        var chart = ChartContent.Of(folder);
        if (chart.Files.Count == 0) return [];
        return [.. chart.Files.Where(static f => f.Bytes > LargestFile).Select(f => new SizeProblem(Refusal.FileTooBig(folder.Name + "/chart/" + f.Path, f.Bytes, LargestFile), true)), .. Archive(folder, chart), .. Release(folder, chart)];
    }

    private static IEnumerable<SizeProblem> Archive(EmittedFolder folder, ChartContent chart)
    {
        // Packing makes it smaller: what is small before it needs no packing.
        if (chart.Files.Sum(static f => f.Bytes) <= LargestArchive) yield break;
        var bytes = PackedSize.Archive(chart);
        if (bytes > LargestArchive) yield return new SizeProblem(Refusal.ArchiveTooBig(folder.Name, bytes, LargestArchive), true);
    }

    private static IEnumerable<SizeProblem> Release(EmittedFolder folder, ChartContent chart)
    {
        var release = new ReleaseSize(chart);
        if (release.AtMost <= ReleaseSize.Notice) yield break;
        var bytes = release.Bytes;
        if (bytes > ReleaseSize.Refused) yield return new SizeProblem(Refusal.ReleaseTooBig(folder.Name, bytes, ReleaseSize.Limit, release.LargestParts), true);
        else if (bytes > ReleaseSize.Notice) yield return new SizeProblem(Refusal.ReleaseBig(folder.Name, bytes, ReleaseSize.Limit, release.LargestParts), false);
    }
}

/// <param name="Stops">Whether it stops the build.</param>
internal sealed record SizeProblem(Refusal Refusal, bool Stops);
