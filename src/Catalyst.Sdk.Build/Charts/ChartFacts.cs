using System.Text;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Build;

/// <summary>Name and version of a chart: two top-level scalars of Chart.yaml, which no YAML reader is needed for.</summary>
internal sealed record ChartFacts(string Name, string Version)
{
    private static readonly Regex Line = new("""^(?<key>name|version)[ \t]*:[ \t]+(?:"(?<value>[^"\r\n]*)"|'(?<value>[^'\r\n]*)'|(?<value>[^\s#][^\r\n]*?))(?:[ \t]+#[^\r\n]*)?[ \t]*\r?$""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Null when the text says none of one of them.</summary>
    public static ChartFacts? Of(byte[] chartYaml) => Of(Encoding.UTF8.GetString(chartYaml));

    public static ChartFacts? Of(string chartYaml)
    {
        string? name = null, version = null;
        foreach (Match match in Line.Matches(chartYaml))
        {
            if (match.Groups["key"].Value == "name") name ??= match.Groups["value"].Value;
            else version ??= match.Groups["value"].Value;
        }

        return name is null || version is null ? null : new ChartFacts(name, version);
    }
}
