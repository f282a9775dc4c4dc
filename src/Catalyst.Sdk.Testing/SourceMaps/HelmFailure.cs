using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>Puts the C# in front of what Helm says of a template that fails.</summary>
internal static partial class HelmFailure
{
    /// <summary>Helm's message behind the line of C# where it failed, and below it the lines that led there; the message alone where no map knows the place.</summary>
    /// <param name="error">Helm's standard error.</param>
    /// <param name="chartFolder">The folder with Chart.yaml; the map stands beside it.</param>
    public static string Explain(string error, string chartFolder)
    {
        var message = Hint().Replace(error, "").Trim();
        // Above it stand the warnings that Helm gave on the way.
        if (Begin().Match(message) is { Success: true } begin) message = message[(begin.Index + begin.Length)..];
        if (ChartMap.Beside(chartFolder) is not { } map) return message;

        var frames = Positions(message, chartFolder).Select(p => (p.Template, p.Line, Place: map.Find(p.Template, p.Line))).Where(static f => f.Place is not null).Reverse().ToList();
        if (frames.Count == 0) return message;
        var text = new StringBuilder(frames[0].Place).Append(": ").Append(message);
        foreach (var (template, line, place) in frames) text.Append(CultureInfo.InvariantCulture, $"\n  at {place} ({template}:{line})");
        return text.ToString();
    }

    /// <summary>The places in templates, from the file that was rendered to where it failed.</summary>
    private static List<(string Template, int Line)> Positions(string message, string chartFolder)
    {
        if (YamlError().Match(message) is { Success: true } yaml) return [(yaml.Groups["file"].Value, 1)];
        // Whatever stands behind the place of a stop is the author's text.
        if (Stop().Match(message) is { Success: true } stop)
        {
            var (file, line) = (stop.Groups["file"].Value, int.Parse(stop.Groups["line"].Value, CultureInfo.InvariantCulture));
            // Helm names the file only, not the define that stopped it.
            return [(file, line), .. Defines.Of(chartFolder).LeadingTo(stop.Groups["message"].Value, file, line)];
        }

        return [.. Position().Matches(message).Where(m => !IsInText(message, m)).Select(static m => (m.Groups["file"].Value, int.Parse(m.Groups["line"].Value, CultureInfo.InvariantCulture)))];
    }

    /// <summary>Whether a place is one in a text that <c>tpl</c> ran: older Helm gives it the name of the file that was rendered.</summary>
    private static bool IsInText(string message, Match position) =>
        message.LastIndexOf(": executing ", position.Index, StringComparison.Ordinal) is >= 0 and var before && message.AsSpan(before, position.Index - before).Contains("error during tpl function execution for ", StringComparison.Ordinal);

    [GeneratedRegex("^Error: ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^Use --debug flag .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Hint();

    [GeneratedRegex(@"(^|: )YAML parse error on [^/\s]+/(?<file>templates/[^:\s]+): ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YamlError();

    [GeneratedRegex(@"^([A-Z ]+ FAILED: )?(execution|parse) error at \([^/\s]+/(?<file>templates/[^:\s)]+):(?<line>\d+)(:\d+)?\): (?<message>.*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Stop();

    // Lines before 4.0 write the whole chain in one line, each place behind 'template: '; later ones give each place a line of its own.
    [GeneratedRegex(@"(^|template: )[^/\s""]+/(?<file>templates/[^:\s""]+):(?<line>\d+):\d+(?=: executing |\r?$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Position();
}
