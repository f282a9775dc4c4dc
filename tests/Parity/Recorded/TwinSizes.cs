using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>How long a twin is: in C#, and what it emits. Comments and blank lines are not counted.</summary>
internal sealed partial record TwinSizes(int CSharpLines, int OriginalTemplateLines, int OriginalTemplateBytes, int OriginalValuesLines, int EmittedLines, int EmittedBytes)
{
    [GeneratedRegex(@"\{\{-?\s*/\*.*?\*/\s*-?\}\}\n?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TemplateComment();

    /// <summary>The C# against what its author would otherwise write: templates and values.</summary>
    public double CSharpRatio => (double)CSharpLines / (OriginalTemplateLines + OriginalValuesLines);

    public double LinesRatio => (double)EmittedLines / OriginalTemplateLines;

    public double BytesRatio => (double)EmittedBytes / OriginalTemplateBytes;

    public static TwinSizes Of(RecordedTwin twin)
    {
        var files = JsonNode.Parse(File.ReadAllText(SharedFolder.Require("charts/sizes.json")))![twin.Chart]!.AsObject().Select(static f => f.Value!).ToList();
        var values = File.ReadAllText(SharedFolder.Require($"charts/{twin.Chart}/values.yaml"));
        var emitted = twin.Emitted.Files.Where(static f => f.Key.StartsWith("chart/templates/", StringComparison.Ordinal)).SelectMany(static f => Template(f.Value)).ToList();
        return new(
            CSharp(twin.Sample),
            files.Sum(static f => f["lines"]!.GetValue<int>()),
            files.Sum(static f => f["bytes"]!.GetValue<int>()),
            Lines(values).Count(static l => !IsComment(l, "#")),
            emitted.Count,
            emitted.Sum(static l => System.Text.Encoding.UTF8.GetByteCount(l) + 1));
    }

    /// <summary>The lines of a sample's C#.</summary>
    public static int CSharp(string sample) =>
        SourceFolder.Files(sample).SelectMany(static f => Lines(File.ReadAllText(f))).Count(static l => !IsComment(l, "//"));

    /// <summary>The lines of a template; a line that starts with # is taken for a comment, the first line of a script is none.</summary>
    private static IEnumerable<string> Template(string text) =>
        Lines(TemplateComment().Replace(text, "")).Where(static l => !IsComment(l, "#") || IsComment(l, "#!"));

    private static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Where(static l => l.Trim().Length > 0);

    private static bool IsComment(string line, string mark) => line.TrimStart().StartsWith(mark, StringComparison.Ordinal);
}
