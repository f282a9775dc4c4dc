using System.Runtime.ExceptionServices;

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
        Put(path, bytes);
    }

    /// <summary>Writes files that are known to differ. Creating a file waits for the file system, so two are made at a time; the first failure is thrown.</summary>
    public static void WriteAll(IReadOnlyList<PlannedFile> files)
    {
        foreach (var folder in files.Select(static f => Path.GetDirectoryName(f.FullPath)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(folder);
        try
        {
            Parallel.ForEach(files, static file => Put(file.FullPath, file.Bytes));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
    }

    private static void Put(string path, byte[] bytes)
    {
        var temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (File.Exists(path)) File.Replace(temporary, path, destinationBackupFileName: null);
            else File.Move(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
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
