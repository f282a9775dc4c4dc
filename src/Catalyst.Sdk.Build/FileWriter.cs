namespace Catalyst.Sdk.Build;

/// <summary>Writes a file only when its bytes differ, and never leaves half of one.</summary>
internal static class FileWriter
{
    public static bool IsSame(string path, byte[] bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    public static void Write(string path, byte[] bytes)
    {
        if (IsSame(path, bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (File.Exists(path)) File.Replace(temporary, path, destinationBackupFileName: null);
            else File.Move(temporary, path);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    /// <summary>Deletes a file, and the folders below <paramref name="root"/> that it leaves empty.</summary>
    public static void Delete(string root, string path)
    {
        File.Delete(path);
        for (var at = Path.GetDirectoryName(path)!; at.Length > root.Length && !Directory.EnumerateFileSystemEntries(at).Any(); at = Path.GetDirectoryName(at)!)
            Directory.Delete(at);
    }
}
