using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Tests.Mutation;

/// <summary>A fault that an emitter could have: a change of emitted text. It is put at one place of a chart at a time.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Pattern">Where it can be.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="Files">The files that can have it; by default the templates.</param>
internal sealed record EmitFault(string Name, string Pattern, string Replacement, string Files = "^templates/.*\\.(?:yaml|tpl)$")
{
    private Regex Where => new(Pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <summary>Each place of a chart that can have the fault: its file and the file's faulty text.</summary>
    public IEnumerable<(string Path, string Text, string Line)> Places(IReadOnlyDictionary<string, string> chart)
    {
        foreach (var (path, text) in chart.OrderBy(static f => f.Key, StringComparer.Ordinal))
        {
            if (!Regex.IsMatch(path, Files, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) continue;
            foreach (Match match in Where.Matches(text))
            {
                var changed = text[..match.Index] + match.Result(Replacement) + text[(match.Index + match.Length)..];
                if (string.Equals(changed, text, StringComparison.Ordinal)) continue;
                var start = text.LastIndexOf('\n', Math.Max(0, match.Index - 1)) + 1;
                var end = text.IndexOf('\n', Math.Min(text.Length, match.Index + match.Length));
                yield return (path, changed, text[start..(end < 0 ? text.Length : end)].Trim());
            }
        }
    }
}
