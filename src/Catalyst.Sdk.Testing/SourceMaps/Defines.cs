using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>The defines of a chart's helpers: which of them a line calls, directly or not, and which of their lines stop a render.</summary>
internal sealed partial class Defines
{
    private const string Helpers = "templates/_helpers.tpl";

    private readonly string _chartFolder;

    /// <summary>For each define its first line, and its lines.</summary>
    private readonly Dictionary<string, (int First, List<string> Lines)> _defines = new(StringComparer.Ordinal);

    private Defines(string chartFolder)
    {
        _chartFolder = chartFolder;
        var lines = Lines(Helpers);
        List<string>? current = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Define().Match(lines[i]) is { Success: true } define) _defines[define.Groups["name"].Value] = (i + 1, current = []);
            current?.Add(lines[i]);
        }
    }

    public static Defines Of(string chartFolder) => new(chartFolder);

    /// <summary>The lines of helpers that lead from a line of a template to the one that stopped with a message: none when it is not certain which.</summary>
    public List<(string Template, int Line)> LeadingTo(string message, string template, int line)
    {
        var lines = Lines(template);
        if (line > lines.Length) return [];
        var ways = new List<List<(string, int)>>();
        Search(lines[line - 1], [], [], ways);
        var said = ways.FindAll(w => Text(w[^1].Item2).Contains('"' + message + '"', StringComparison.Ordinal));
        return said.Count == 1 ? said[0] : said.Count == 0 && ways.Count == 1 && !Stops().IsMatch(lines[line - 1]) ? ways[0] : [];
    }

    private void Search(string from, List<(string, int)> way, HashSet<string> seen, List<List<(string, int)>> ways)
    {
        foreach (var name in Include().Matches(from).Select(static m => m.Groups["name"].Value))
        {
            if (!_defines.TryGetValue(name, out var define) || !seen.Add(name)) continue;
            for (var i = 0; i < define.Lines.Count; i++)
            {
                List<(string, int)> on = [.. way, (Helpers, define.First + i)];
                if (Stops().IsMatch(define.Lines[i])) ways.Add(on);
                Search(define.Lines[i], on, seen, ways);
            }
        }
    }

    private string Text(int line) => _defines.Values.First(d => d.First <= line && line < d.First + d.Lines.Count) is var define ? define.Lines[line - define.First] : "";

    private string[] Lines(string template) => Path.Combine(_chartFolder, template) is var file && File.Exists(file) ? File.ReadAllLines(file) : [];

    [GeneratedRegex("""^\{\{- define "(?<name>[^"]+)" -\}\}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Define();

    [GeneratedRegex("""\binclude "(?<name>[^"]+)" """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Include();

    [GeneratedRegex(@"\b(fail|required) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stops();
}
