using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Catalyst.Sdk.Compiler.Payload;

/// <summary>
/// A Blueprint's folder as one text of the payload: a constant of its own for each file would cost the compiler a symbol and a row of metadata each.
/// First the lengths in characters, a line each: that of the folder's name, then for each file those of its path and of its text, with a space between them.
/// After an empty line comes what they measure, one behind the other.
/// </summary>
internal sealed class PayloadFolder
{
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly string[] _paths;

    private PayloadFolder(string whole, string name, int count) => (Whole, Name, _paths, _starts, _lengths) = (whole, name, new string[count], new int[count], new int[count]);

    /// <summary>The text that was read. The texts of the files are stretches of it, for who can do without a copy of each.</summary>
    public string Whole { get; }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The number of its files.</summary>
    public int Count => _paths.Length;

    /// <summary>The path of a file, below the folder.</summary>
    public string Path(int file) => _paths[file];

    /// <summary>Where the text of a file starts in <see cref="Whole"/>.</summary>
    public int Start(int file) => _starts[file];

    /// <summary>How many characters the text of a file has.</summary>
    public int Length(int file) => _lengths[file];

    /// <summary>The text of a file.</summary>
    public string Text(int file) => Whole.Substring(_starts[file], _lengths[file]);

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    public static string Write(string name, IReadOnlyList<(string Path, string Text)> files)
    {
        var text = new StringBuilder();
        text.Append(Number(name.Length)).Append('\n');
        foreach (var (path, content) in files) text.Append(Number(path.Length)).Append(' ').Append(Number(content.Length)).Append('\n');
        text.Append('\n').Append(name);
        foreach (var (path, content) in files) text.Append(path).Append(content);
        return text.ToString();
    }

    /// <summary>The folder in a text; null when the text is not one that <see cref="Write"/> made.</summary>
    public static PayloadFolder? Read(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0) return null;
        var lines = text.Substring(0, end).Split('\n');
        var at = end + 2;
        if (Measured(lines[0]) is not { } name || name > text.Length - at) return null;
        var folder = new PayloadFolder(text, text.Substring(at, name), lines.Length - 1);
        at += name;
        for (var i = 0; i < folder.Count; i++)
        {
            var line = lines[i + 1];
            var space = line.IndexOf(' ');
            if (space < 0 || Measured(line.Substring(0, space)) is not { } path || Measured(line.Substring(space + 1)) is not { } length) return null;
            if (path > text.Length - at || length > text.Length - at - path) return null;
            folder._paths[i] = text.Substring(at, path);
            folder._starts[i] = at + path;
            folder._lengths[i] = length;
            at += path + length;
        }

        return at == text.Length ? folder : null;
    }

    private static int? Measured(string length) => int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
