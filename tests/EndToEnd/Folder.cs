namespace EndToEnd;

internal static class Folder
{
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Every file with its bytes as text of base 64: equal only when every byte is.</summary>
    public static SortedDictionary<string, string> Content(string folder) => Files(folder, static file => Convert.ToBase64String(File.ReadAllBytes(file)));

    public static SortedDictionary<string, string> Times(string folder) => Files(folder, static file => File.GetLastWriteTimeUtc(file).ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private static SortedDictionary<string, string> Files(string folder, Func<string, string> of)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), of(file));
        return files;
    }
}
