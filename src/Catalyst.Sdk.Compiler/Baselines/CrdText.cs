using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Finds the custom resource definitions in a YAML file of the project. Only the few entries that count are read, by their indentation:
/// the block form that every generator of such files writes. What is written otherwise is not known, and compared with nothing.</summary>
internal static class CrdText
{
    public static IEnumerable<CrdFacts> Read(string path, string text)
    {
        foreach (var document in Documents(text))
        {
            if (Of(document) is { } facts) yield return facts with { File = path };
        }
    }

    private static IEnumerable<List<Line>> Documents(string text)
    {
        var lines = new List<Line>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r', ' ', '\t');
            if (line == "---" || line.StartsWith("--- ", StringComparison.Ordinal))
            {
                yield return lines;
                lines = [];
                continue;
            }

            var content = line.TrimStart(' ');
            if (content.Length == 0 || content[0] == '#') continue;
            var indent = line.Length - content.Length;
            // The entries of a list's item stand where the text behind the dash does.
            var isItem = content.StartsWith("- ", StringComparison.Ordinal);
            var rest = isItem ? content.Substring(2).TrimStart(' ') : content;
            lines.Add(new Line(indent, line.Length - rest.Length, isItem, Key(rest), Value(rest)));
        }

        yield return lines;
    }

    private static CrdFacts? Of(List<Line> lines)
    {
        if (Child(lines, 0, lines.Count, "kind")?.Value != "CustomResourceDefinition") return null;
        var (metadata, spec) = (Block(lines, 0, lines.Count, "metadata"), Block(lines, 0, lines.Count, "spec"));
        if (metadata is not { } head || spec is not { } body || Child(lines, head.From, head.To, "name")?.Value is not { Length: > 0 } name) return null;
        var names = Block(lines, body.From, body.To, "names");
        var entries = new List<DataEntry>();
        foreach (var key in new[] { "kind", "plural", "singular" })
            if (names is { } of && Child(lines, of.From, of.To, key)?.Value is { Length: > 0 } value) entries.Add(new DataEntry(key, new DataString(value)));
        return new CrdFacts(name, null, Child(lines, body.From, body.To, "group")?.Value, Child(lines, body.From, body.To, "scope")?.Value, entries.ToEquatableArray(),
            Versions(lines, Block(lines, body.From, body.To, "versions", isList: true)).ToEquatableArray());
    }

    private static IEnumerable<CrdVersion> Versions(List<Line> lines, (int From, int To)? block)
    {
        if (block is not { } at || at.From == at.To) yield break;
        var dash = lines[at.From].Indent;
        for (var i = at.From; i < at.To;)
        {
            var end = i + 1;
            while (end < at.To && !(lines[end].IsItem && lines[end].Indent == dash)) end++;
            string? Of(string key) => lines.Skip(i).Take(end - i).FirstOrDefault(l => l.Content == lines[i].Content && l.Key == key)?.Value;
            if (Of("name") is { Length: > 0 } name) yield return new CrdVersion(name, Of("served") == "true", Of("storage") == "true");
            i = end;
        }
    }

    private static Line? Child(List<Line> lines, int from, int to, string key)
    {
        if (from >= to) return null;
        var content = lines[from].Content;
        for (var i = from; i < to; i++)
            if (lines[i].Content == content && !lines[i].IsItem && lines[i].Key == key) return lines[i];
        return null;
    }

    /// <summary>The lines below a key; the items of a list may stand at the key's own indentation.</summary>
    private static (int From, int To)? Block(List<Line> lines, int from, int to, string key, bool isList = false)
    {
        if (Child(lines, from, to, key) is not { } head) return null;
        var start = lines.IndexOf(head) + 1;
        var end = start;
        while (end < to && (lines[end].Indent > head.Indent || (isList && lines[end].IsItem && lines[end].Indent == head.Indent))) end++;
        return (start, end);
    }

    private static string? Key(string content)
    {
        var colon = content.IndexOf(':');
        return colon > 0 && (colon == content.Length - 1 || content[colon + 1] == ' ') ? content.Substring(0, colon).Trim('"', '\'') : null;
    }

    private static string Value(string content)
    {
        var colon = content.IndexOf(':');
        var value = colon < 0 ? "" : content.Substring(colon + 1);
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value.Substring(0, comment)).Trim().Trim('"', '\'');
    }

    /// <param name="Content">Where the text begins behind a dash.</param>
    private sealed record Line(int Indent, int Content, bool IsItem, string? Key, string Value);
}
