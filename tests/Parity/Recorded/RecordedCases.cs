using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>One recorded render of an original chart.</summary>
internal sealed record RecordedCase(
    string Name, string Overlay, string Release, string Namespace, IReadOnlyList<string> ApiVersions, IReadOnlyList<JsonObject>? Documents, string? Error, string? ErrorKind)
{
    /// <summary>True when the original itself broke (`exec`, `yaml`): ours may fail or render.</summary>
    public bool IsFree => Documents is null && ErrorKind != "message";

    /// <summary>True when the original stops with a message of its own: ours has to as well.</summary>
    public bool MustFail => ErrorKind == "message";
}

/// <summary>Reads the recorded cases of a chart from the shared folder; without it the test is skipped, in CI it fails.</summary>
internal static class RecordedCases
{
    /// <param name="chart">The chart's folder.</param>
    /// <param name="texts">Values that a case is given from the original's defaults where it does not set them.</param>
    public static IReadOnlyList<RecordedCase> Of(string chart, params IReadOnlyList<string> texts)
    {
        var folder = SharedFolder.Require($"charts/{chart}");
        var plain = Path.Combine(folder, "cases.json");
        using Stream file = File.Exists(plain) ? File.OpenRead(plain) : new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        var defaults = texts.Count == 0 ? null : KubernetesYaml.Read(File.ReadAllText(Path.Combine(folder, "values.yaml")));
        var cases = JsonNode.Parse(file)!.AsArray().Select(c =>
        {
            foreach (var path in texts) Give(c!["overlay"]!.AsObject(), path.Split('.'), defaults!);
            return Read(c!.AsObject());
        }).ToList();
        Assert.NotEmpty(cases);
        Assert.Equal(cases.Count, cases.Select(static c => c.Name).Distinct(StringComparer.Ordinal).Count());
        return cases;
    }

    /// <summary>The default at a path, into an overlay that says nothing of it.</summary>
    private static void Give(JsonObject overlay, ReadOnlySpan<string> path, JsonNode defaults)
    {
        var (name, below) = (path[0], defaults[path[0]]!);
        if (path.Length == 1) overlay.TryAdd(name, below.DeepClone());
        else if (!overlay.ContainsKey(name)) Give((JsonObject)(overlay[name] = new JsonObject()), path[1..], below);
        else if (overlay[name] is JsonObject inner) Give(inner, path[1..], below);
    }

    private static RecordedCase Read(JsonObject c) => new(
        c["name"]!.GetValue<string>(),
        c["overlay"]!.ToJsonString(new JsonSerializerOptions()),
        c["release"]!.GetValue<string>(),
        c["namespace"]!.GetValue<string>(),
        [.. c["apiVersions"]?.AsArray().Select(static a => a!.GetValue<string>()) ?? []],
        c["docs"]?.AsArray().Select(static d => (JsonObject)d!.DeepClone()).ToList(),
        c["error"]?.GetValue<string>(),
        c["errorKind"]?.GetValue<string>());
}
