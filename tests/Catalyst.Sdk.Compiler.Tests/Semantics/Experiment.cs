using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Tests.Semantics;

/// <summary>One recorded experiment: a template, values, arguments, and what two real Helms printed.</summary>
internal sealed partial record Experiment(string Id, JsonObject Row)
{
    public string Area => Id[..Id.IndexOf('.', StringComparison.Ordinal)];

    public string? Template => Text("template");

    public string Values => Text("values") ?? "{}\n";

    public IReadOnlyList<string> Overlays => Row["overlay"] is JsonArray several ? [.. several.Select(static o => o!.GetValue<string>())] : Text("overlay") is { } one ? [one] : [];

    public string? Expression => Text("expr");

    public string? Command => Text("command");

    public bool IsDotnet => Row["dotnet"] is not null;

    public IReadOnlyList<string> Arguments => Row["set-args"] is JsonArray all ? [.. all.Select(static a => a!.GetValue<string>())] : [];

    public IReadOnlyDictionary<string, string> Files => Row["files"] is JsonObject files ? files.ToDictionary(static f => f.Key, static f => f.Value!.GetValue<string>(), StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a Helm printed.</summary>
    public string Recorded(bool isHelm4) => Text(isHelm4 ? "helm4" : "helm3") ?? "";

    /// <summary>What the expression printed.</summary>
    public string? Result => Text("result4");

    public bool Fails(bool isHelm4) => Recorded(isHelm4).StartsWith("ERROR", StringComparison.Ordinal);

    /// <summary>Whether the template says the same as a child of another chart, beside others: it sees values by their keys only, and defines nothing.</summary>
    public bool CanBeChild => Template is { } text && Overlays.Count == 0 && Arguments.Count == 0 && Files.Count == 0 && Command is null && !Fails(true) && !Fails(false)
        && Row["helm4_stderr"] is null && Row["helm4_raw"] is null && !Whole().IsMatch(text) && !text.Contains("range", StringComparison.Ordinal);

    public static IReadOnlyList<Experiment> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return [.. ((JsonArray)JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { MaxDepth = 256 })!).Select(static r => new Experiment(r!["id"]!.GetValue<string>(), (JsonObject)r!))];
    }

    private string? Text(string key) => Row[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex(@"\.Values(?![.\w])|\.Chart|\.Template|\.Files|\.Subcharts|define|template|include|tpl|\$\s|global|lookup|now|uuid|rand|gen[A-Z]|Release|Capabilities|\.\s*\}\}|\(\s*\.\s*\)|htpasswd|env|encrypt")]
    private static partial Regex Whole();
}
