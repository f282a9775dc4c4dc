using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

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
    public static IReadOnlyList<RecordedCase> Of(string chart)
    {
        var folder = SharedFolder.Require($"charts/{chart}");
        var plain = Path.Combine(folder, "cases.json");
        using Stream file = File.Exists(plain) ? File.OpenRead(plain) : new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        var cases = JsonNode.Parse(file)!.AsArray().Select(static c => Read(c!.AsObject())).ToList();
        Assert.NotEmpty(cases);
        Assert.Equal(cases.Count, cases.Select(static c => c.Name).Distinct(StringComparer.Ordinal).Count());
        return cases;
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
