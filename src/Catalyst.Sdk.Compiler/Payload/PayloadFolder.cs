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
    private readonly List<string> _paths = [];
    private readonly List<string> _texts = [];

    public PayloadFolder(string name) => Name = name;

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The paths of its files, below the folder.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The texts of its files, in the order of the paths.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public void Add(string path, string text)
    {
        _paths.Add(path);
        _texts.Add(text);
    }

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(Number(Name.Length)).Append('\n');
        for (var i = 0; i < _paths.Count; i++) text.Append(Number(_paths[i].Length)).Append(' ').Append(Number(_texts[i].Length)).Append('\n');
        text.Append('\n').Append(Name);
        for (var i = 0; i < _paths.Count; i++) text.Append(_paths[i]).Append(_texts[i]);
        return text.ToString();
    }

    /// <summary>The folder in a text; null when the text is not one that <see cref="Write"/> made.</summary>
    public static PayloadFolder? Read(string text)
    {
        var lengths = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (lengths < 0) return null;
        var lines = text.Substring(0, lengths).Split('\n');
        var at = lengths + 2;
        if (Next(lines[0]) is not { } name) return null;
        var folder = new PayloadFolder(name);
        for (var i = 1; i < lines.Length; i++)
        {
            var space = lines[i].IndexOf(' ');
            if (space < 0 || Next(lines[i].Substring(0, space)) is not { } path || Next(lines[i].Substring(space + 1)) is not { } content) return null;
            folder.Add(path, content);
        }

        return at == text.Length ? folder : null;

        string? Next(string length)
        {
            if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > text.Length - at) return null;
            at += count;
            return text.Substring(at - count, count);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
