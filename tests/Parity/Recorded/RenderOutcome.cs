using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>What our chart, or our native run, made of a case.</summary>
/// <param name="Documents">The documents; null when it failed.</param>
/// <param name="Error">The message of the failure; null when it rendered.</param>
/// <param name="RefusedPaths">When the schema refused: the places in the values, as far as the tool names them; null for another failure.</param>
internal sealed partial record RenderOutcome(IReadOnlyList<JsonObject>? Documents, string? Error, IReadOnlyList<string>? RefusedPaths)
{
    // Helm 4 prints `- at '/a/b': got null, want string`, with group lines (`validation failed`) above the places of a nested schema.
    [GeneratedRegex(@"^\s*- at '(?<path>[^']*)': (?<what>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Refusal();

    [GeneratedRegex("'(?<name>[^']*)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    public static RenderOutcome Of(HelmResult result) => result.Succeeded
        ? new(result.Documents(), null, null)
        : new(null, result.Error, result.RefusedBySchema ? Paths(result.Error) : null);

    private static List<string> Paths(string error) =>
        [.. Refusal().Matches(error).SelectMany(static m => Paths(m.Groups["path"].Value, m.Groups["what"].Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Paths(string path, string what) => what switch
    {
        _ when what.EndsWith(" failed", StringComparison.Ordinal) => [],
        _ when what.StartsWith("missing propert", StringComparison.Ordinal) || what.StartsWith("additional propert", StringComparison.Ordinal) =>
            Quoted().Matches(what).Select(m => path + "/" + m.Groups["name"].Value),
        _ => [path],
    };
}
