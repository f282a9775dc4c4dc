using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parity.Emitted;

/// <summary>
/// The YAML that the platform's line readers understand: block style, two blanks a level, list items deeper than their key,
/// bare keys, no anchors, no tags, no block scalars, and no `#` after a blank in a scalar (it is cut there, quotes or not).
/// </summary>
internal static partial class BlueprintText
{
    [GeneratedRegex(@"^(- )*(?<key>[A-Za-z0-9_.\-/]+):( (?<value>.*))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyLine();

    /// <summary>What breaks the rules, as `line: why`; empty for a good file.</summary>
    public static IReadOnlyList<string> Problems(string text)
    {
        List<string> problems = [];
        if (!text.EndsWith('\n') || text.Contains('\r', StringComparison.Ordinal) || text.StartsWith('\ufeff')) problems.Add("0: ends of lines or a byte order mark");
        var keyIndent = -1;
        foreach (var (number, line) in text.TrimEnd('\n').Split('\n').Index())
        {
            void Wrong(string why) => problems.Add($"{number + 1}: {why}: {line}");
            var body = line.TrimStart(' ');
            var indent = line.Length - body.Length;
            if (body.Length == 0 || body[0] == '#') continue;
            if (line.Contains('\t', StringComparison.Ordinal)) Wrong("tab");
            if (indent % 2 != 0) Wrong("indent is not a multiple of two");
            if (body.Contains(" #", StringComparison.Ordinal)) Wrong("'#' after a blank is cut as a comment");

            if (body.StartsWith("- ", StringComparison.Ordinal) && keyIndent >= 0 && indent <= keyIndent && !Siblings(text, number, indent)) Wrong("a list item is not deeper than its key");
            if (body == "-") Wrong("a lone dash");
            if (KeyLine().Match(body) is { Success: true } match)
                keyIndent = match.Groups["value"].Length == 0 ? indent + (body.StartsWith("- ", StringComparison.Ordinal) ? 2 : 0) : -1;
            else if (!body.StartsWith("- ", StringComparison.Ordinal)) Wrong("not `key: value`");
        }

        Events(text, problems);
        return problems;
    }

    // A dash at this indent continues a list that began deeper than its own key.
    private static bool Siblings(string text, int number, int indent)
    {
        foreach (var line in text.Split('\n').Take(number).Reverse())
        {
            var body = line.TrimStart(' ');
            if (body.Length == 0) continue;
            var at = line.Length - body.Length;
            if (at == indent && body[0] == '-') return true;
            if (at <= indent) return false;
        }

        return false;
    }

    private static void Events(string text, List<string> problems)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            void Wrong(string why) => problems.Add($"{parser.Current!.Start.Line}: {why}");
            switch (parser.Current)
            {
                case AnchorAlias: Wrong("alias"); break;
                case NodeEvent { Anchor.IsEmpty: false }: Wrong("anchor"); break;
                case NodeEvent { Tag.IsEmpty: false }: Wrong("tag"); break;
                case Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded }: Wrong("block scalar"); break;
                case Scalar s when s.Start.Line != s.End.Line: Wrong("scalar over several lines"); break;
                // Empty ones have no block form.
                case MappingStart { Style: MappingStyle.Flow }: if (parser.MoveNext() && parser.Current is not MappingEnd) Wrong("flow mapping"); break;
                case SequenceStart { Style: SequenceStyle.Flow }: if (parser.MoveNext() && parser.Current is not SequenceEnd) Wrong("flow list"); break;
            }
        }
    }
}
