using System;

namespace Catalyst.Sdk.Compiler.Model;

/// <summary>Paths of source files as they go into assemblies: the same wherever the repository stands.</summary>
internal static class SourcePath
{
    /// <summary>The path from the project's folder, with forward slashes; of a file on another drive, or of no known project, its name alone.</summary>
    public static string Relative(string file, string? projectDirectory)
    {
        var path = file.Replace('\\', '/');
        var isRooted = path[0] == '/' || (path.Length > 1 && path[1] == ':');
        if (!isRooted) return path;
        string[] to = path.Split('/'), from = projectDirectory is null ? [] : projectDirectory.Replace('\\', '/').TrimEnd('/').Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && string.Equals(from[same], to[same], StringComparison.Ordinal)) same++;
        // The empty part before the first slash, or a drive, is in common; nothing else is: another place on every machine.
        if (same < 2) return to[to.Length - 1];
        var text = new System.Text.StringBuilder();
        for (var i = same; i < from.Length; i++) text.Append("../");
        for (var i = same; i < to.Length; i++) text.Append(to[i]).Append(i == to.Length - 1 ? "" : "/");
        return text.ToString();
    }
}
