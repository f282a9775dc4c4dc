using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>Reads a chart's archive far enough to know that it is whole and whose it is: gzip with its length, tar to its end.</summary>
internal static class ChartArchive
{
    private const int Block = 512;

    /// <summary>Helm's own bound for a chart is far below; more is a bomb.</summary>
    private const long Largest = 256L << 20;

    /// <exception cref="InvalidDataException">The archive is damaged, or no chart; the message says how.</exception>
    public static ChartFacts Read(byte[] archive)
    {
        var tar = Unpacked(archive);
        ChartFacts? facts = null;
        foreach (var (name, at, size) in Entries(tar))
            if (facts is null && IsChartYaml(name)) facts = ChartFacts.Of(Text(tar, at, size)) ?? throw new InvalidDataException("its Chart.yaml has no name or no version");
        return facts ?? throw new InvalidDataException("it holds no Chart.yaml");
    }

    /// <summary>The files of an archive that was read before, each by its path in it.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(byte[] archive)
    {
        var tar = Unpacked(archive);
        return Entries(tar).Select(entry => (entry.Name, tar.AsSpan(entry.At, entry.Size).ToArray()));
    }

    private static IEnumerable<(string Name, int At, int Size)> Entries(byte[] tar)
    {
        string? longName = null;
        for (var at = 0; ;)
        {
            if (at + Block > tar.Length) throw new InvalidDataException("it ends in the middle of its list of files");
            if (IsZero(tar, at)) yield break;
            if (!ChecksumHolds(tar, at)) throw new InvalidDataException("it is no tar archive");
            var size = Octal(tar, at + 124, 12);
            var content = at + Block;
            if (size < 0 || content + size > tar.Length) throw new InvalidDataException("it ends in the middle of a file");
            var name = longName ?? Name(tar, at);
            longName = null;
            switch ((char)tar[at + 156])
            {
                case 'x': longName = PaxPath(Text(tar, content, (int)size)); break;
                case 'L': longName = Text(tar, content, (int)size).TrimEnd('\0'); break;
                case '0' or '\0': yield return (name, content, (int)size); break;
            }

            at = content + (int)((size + Block - 1) / Block * Block);
        }
    }

    /// <summary>The content, whose length gzip tells at the end: some readers take a file that stops early for a whole one.</summary>
    private static byte[] Unpacked(byte[] archive)
    {
        if (archive.Length < 18 || archive[0] != 0x1f || archive[1] != 0x8b) throw new InvalidDataException("it is no gzip file");
        using var tar = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress))
        {
            var buffer = new byte[81920];
            for (int read; (read = gzip.Read(buffer, 0, buffer.Length)) > 0;)
            {
                tar.Write(buffer, 0, read);
                if (tar.Length > Largest) throw new InvalidDataException("it holds more than 256 MiB");
            }
        }

        if (unchecked((uint)tar.Length) != BitConverter.ToUInt32(archive, archive.Length - 4)) throw new InvalidDataException("it is cut short");
        return tar.ToArray();
    }

    // <chart>/Chart.yaml, not that of a chart inside.
    private static bool IsChartYaml(string name)
    {
        var parts = name.Split(['/'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(static p => p == ".").ToArray();
        return parts.Length == 2 && parts[1] == "Chart.yaml";
    }

    private static string Name(byte[] tar, int at)
    {
        var name = Terminated(tar, at, 100);
        var prefix = Text(tar, at + 257, 5) == "ustar" ? Terminated(tar, at + 345, 155) : "";
        return prefix.Length == 0 ? name : prefix + "/" + name;
    }

    private static string? PaxPath(string records) =>
        records.Split('\n').Select(static r => r.Substring(r.IndexOf(' ') + 1)).FirstOrDefault(static r => r.StartsWith("path=", StringComparison.Ordinal))?.Substring("path=".Length);

    private static bool ChecksumHolds(byte[] tar, int at)
    {
        var sum = 0;
        for (var i = 0; i < Block; i++) sum += i is >= 148 and < 156 ? ' ' : tar[at + i];
        return sum == Octal(tar, at + 148, 8);
    }

    private static long Octal(byte[] tar, int at, int length)
    {
        long number = 0;
        foreach (var c in Terminated(tar, at, length).Trim())
        {
            if (c is < '0' or > '7') return -1;
            number = (number * 8) + (c - '0');
        }

        return number;
    }

    private static bool IsZero(byte[] tar, int at)
    {
        for (var i = 0; i < Block; i++)
            if (tar[at + i] != 0) return false;
        return true;
    }

    private static string Terminated(byte[] tar, int at, int length)
    {
        var end = Array.IndexOf(tar, (byte)0, at, length);
        return Text(tar, at, end < 0 ? length : end - at);
    }

    private static string Text(byte[] bytes, int at, int length) => Encoding.UTF8.GetString(bytes, at, length);

    /// <summary>The version in the name of an archive, <c>postgresql-15.2.1.tgz</c>; null when it is not one of that chart.</summary>
    public static string? VersionInName(string fileName, string chart)
    {
        if (!fileName.StartsWith(chart + "-", StringComparison.Ordinal) || !fileName.EndsWith(".tgz", StringComparison.Ordinal)) return null;
        var version = fileName.Substring(chart.Length + 1, fileName.Length - chart.Length - 1 - ".tgz".Length);
        return Compiler.Spec.ChartVersionRange.IsVersion(version) ? version : null;
    }
}
