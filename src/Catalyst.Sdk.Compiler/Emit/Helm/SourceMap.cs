using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>The way back from the templates to the C#: for each line of a template the file and line that it comes from. It stands beside the chart, never in it.</summary>
/// <param name="projectDirectory">Files are named from here, so that the map is the same on every machine.</param>
/// <remarks>The form is that of docs/source-map.md: <c>[line, source, line of the source]</c> wherever a run of lines begins, <c>[line]</c> where it is of no C#.</remarks>
internal sealed class SourceMap(string? projectDirectory)
{
    public const string FileName = "chart.map.json";

    private const int Version = 1;

    private readonly List<string> _sources = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _templates = new();

    /// <summary>Adds a file of the chart, with the line of C# for each of its lines.</summary>
    public void Add(string path, IReadOnlyList<Origin> lines)
    {
        _templates.Append(_templates.Length == 0 ? "\n    " : ",\n    ");
        JsonWriter.String(_templates, path);
        _templates.Append(": [");
        Origin last = default;
        var isFirst = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsSameLine(last)) continue;
            last = lines[i];
            _templates.Append(isFirst ? "[" : ", [").Append(Text(i + 1));
            if (last.IsKnown) _templates.Append(", ").Append(Text(Source(last.File!))).Append(", ").Append(Text(last.Line));
            _templates.Append(']');
            isFirst = false;
        }

        _templates.Append(']');
    }

    /// <summary>The map; null when nothing is known.</summary>
    public EmittedFile? File()
    {
        if (_sources.Count == 0) return null;
        var text = new StringBuilder("{\n  \"version\": ").Append(Text(Version)).Append(",\n  \"sources\": [");
        for (var i = 0; i < _sources.Count; i++)
        {
            if (i > 0) text.Append(", ");
            JsonWriter.String(text, _sources[i]);
        }

        return new EmittedFile(FileName, text.Append("],\n  \"templates\": {").Append(_templates).Append("\n  }\n}\n").ToString());
    }

    private int Source(string file)
    {
        if (_numbers.TryGetValue(file, out var number)) return number;
        var path = SourcePath.Relative(file, projectDirectory);
        number = _sources.IndexOf(path);
        if (number < 0)
        {
            number = _sources.Count;
            _sources.Add(path);
        }

        return _numbers[file] = number;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
