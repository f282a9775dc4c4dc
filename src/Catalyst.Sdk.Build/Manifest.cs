using System.Text;

namespace Catalyst.Sdk.Build;

/// <summary>The list, in <c>obj</c>, of what the last build wrote: what may be removed, and the stamp that incremental builds compare with.</summary>
internal static class Manifest
{
    public static IEnumerable<string> Read(string path) => File.Exists(path) ? File.ReadAllLines(path).Where(static line => line.Length > 0) : [];

    /// <summary>Goes last and is touched even when it is the same, so that it is never older than a file that it lists.</summary>
    public static void Write(string path, IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var file in files) text.Append(file).Append('\n');
        FileWriter.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
    }
}
