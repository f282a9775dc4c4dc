using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>The files of a chart as <c>helm package</c> takes them.</summary>
internal sealed class ChartContent
{
    private const string Folder = "chart/";

    // What the emitted .helmignore leaves out.
    private static readonly string[] s_endings = [".bak", ".orig", ".swp", ".tmp", "~"];

    private ChartContent(IReadOnlyList<ChartPart> files) => Files = files;

    /// <summary>By path in the chart.</summary>
    public IReadOnlyList<ChartPart> Files { get; }

    public static ChartContent Of(EmittedFolder folder) => new(
    [
        .. folder.Files.Where(static f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(static f => new ChartPart(f.Path.Substring(Folder.Length), f.Content, null)).Where(static f => !IsIgnored(f.Path)),
        .. folder.Vendored.Where(static f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(static f => new ChartPart(f.Path.Substring(Folder.Length), null, f.Bytes)),
    ]);

    private static bool IsIgnored(string path) => path.StartsWith("ci/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal) || s_endings.Any(e => path.EndsWith(e, StringComparison.Ordinal));
}

/// <summary>One file: the compiler's are text, those of inner charts are bytes.</summary>
internal sealed record ChartPart(string Path, string? Text, byte[]? Content)
{
    private readonly Lazy<long> _bytes = new(() => Content?.LongLength ?? Encoding.UTF8.GetByteCount(Text!));

    public long Bytes => _bytes.Value;

    public byte[] ToBytes() => Content ?? Encoding.UTF8.GetBytes(Text!);

    public string ToText() => Text ?? Encoding.UTF8.GetString(Content!);
}
