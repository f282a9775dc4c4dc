using System.IO.Compression;
using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>Bytes after gzip.</summary>
internal static class PackedSize
{
    private const int Block = 512;

    public static long Of(Action<Stream> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) content(gzip);
        return packed.Length;
    }

    /// <summary>The chart as a packed archive: a block before each file, and each file in whole blocks.</summary>
    public static long Archive(ChartContent chart) => Of(stream =>
    {
        foreach (var file in chart.Files)
        {
            var head = new byte[Block];
            var name = Encoding.UTF8.GetBytes(file.Path);
            Array.Copy(name, head, Math.Min(name.Length, 100));
            stream.Write(head, 0, Block);
            var bytes = file.ToBytes();
            stream.Write(bytes, 0, bytes.Length);
            var rest = (Block - (bytes.Length % Block)) % Block;
            stream.Write(new byte[rest], 0, rest);
        }
    });
}
