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

    /// <summary>Writes files that are known to differ. Creating a file waits for the file system, so two are made at a time; the first failure is thrown.
    /// A folder that is not there yet is made under another name and moved as one: that is half the work of the file system, and it comes whole or not at all.</summary>
    /// <param name="root">The output root, ending in a separator.</param>
    public static void WriteAll(string root, IReadOnlyList<PlannedFile> files)
    {
        var made = new Dictionary<string, List<PlannedFile>>(StringComparer.Ordinal);
        var single = new List<PlannedFile>();
        foreach (var file in files)
        {
            var end = file.Path.IndexOf('/');
            var top = end < 0 ? "" : file.Path.Substring(0, end);
            if (!made.TryGetValue(top, out var together)) made.Add(top, together = top.Length == 0 || Directory.Exists(root + top) ? single : []);
            together.Add(file);
        }

        foreach (var file in single) Directory.CreateDirectory(file.Folder);
        Directory.CreateDirectory(root);
        var work = new List<Action>();
        foreach (var folder in made)
            if (folder.Value != single) work.Add(() => PutFolder(root, folder.Key, folder.Value));
        foreach (var file in single) work.Add(() => Put(file.FullPath, file.Bytes));
        try
        {
            Parallel.ForEach(work, static step => step());
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
    }

    private static void PutFolder(string root, string folder, List<PlannedFile> files)
    {
        var temporary = root + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            var at = "";
            // Sorted by path, the files of one folder come together.
            foreach (var file in files)
            {
                if (file.Folder != at) Directory.CreateDirectory(temporary + (at = file.Folder).Substring(root.Length + folder.Length));
                File.WriteAllBytes(temporary + file.FullPath.Substring(root.Length + folder.Length), file.Bytes);
            }

            Directory.Move(temporary, root + folder);
        }
        catch
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
            throw;
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
