using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Testing;

/// <summary>Text that is new at every render: passwords, certificates, UUIDs. Of it only the shape can be compared.</summary>
internal static partial class GeneratedText
{
    private const string Masked = "<generated>";

    [GeneratedRegex("-----BEGIN (?<label>[A-Z ]+)-----", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PemLabel();

    [GeneratedRegex("^[0-9a-f]{64}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    /// <summary>Masks, on both sides, the texts that differ between two native runs and have the same shape in Helm's render, and checksums.</summary>
    /// <param name="expected">Helm's documents.</param>
    /// <param name="first">The documents of a native run.</param>
    /// <param name="second">The documents of another one.</param>
    public static (IReadOnlyList<JsonObject> Expected, IReadOnlyList<JsonObject> Actual) Mask(IEnumerable<JsonObject> expected, IEnumerable<JsonObject> first, IEnumerable<JsonObject> second)
    {
        var helm = expected.Select(static d => (JsonObject)d.DeepClone()).ToList();
        var actual = first.ToList();
        foreach (var (one, other) in actual.Zip(second))
            if (helm.Find(d => IdOf(d) == IdOf(one)) is { } twin) Mask(twin, one, other);
        return (helm, actual);
    }

    /// <summary>What differs between Helm's documents and a native run. What differs between two native runs is new at every render: of that, and of checksums, only the shape can be the same.</summary>
    /// <param name="expected">Helm's documents.</param>
    /// <param name="native">The text of a native run.</param>
    /// <param name="again">Gives the text of another one with the same inputs.</param>
    public static IReadOnlyList<JsonDifference> Differences(IReadOnlyList<JsonObject> expected, string native, Func<string> again)
    {
        var differences = CanonicalJson.Differences(expected, KubernetesYaml.ReadDocuments(native));
        if (differences.Count == 0) return differences;
        var (masked, actual) = Mask(expected, KubernetesYaml.ReadDocuments(native), KubernetesYaml.ReadDocuments(again()));
        return CanonicalJson.Differences(masked, actual);
    }

    private static void Mask(JsonNode? helm, JsonNode? one, JsonNode? other)
    {
        switch (helm, one, other)
        {
            case (JsonObject h, JsonObject a, JsonObject b):
                foreach (var key in a.Select(static p => p.Key).ToList())
                {
                    if (IsGenerated(h[key], a[key], b[key])) (h[key], a[key]) = (Masked, Masked);
                    else Mask(h[key], a[key], b[key]);
                }

                break;
            case (JsonArray h, JsonArray a, JsonArray b) when h.Count == a.Count && a.Count == b.Count:
                for (var i = 0; i < a.Count; i++)
                {
                    if (IsGenerated(h[i], a[i], b[i])) (h[i], a[i]) = (Masked, Masked);
                    else Mask(h[i], a[i], b[i]);
                }

                break;
        }
    }

    private static bool IsGenerated(JsonNode? helm, JsonNode? one, JsonNode? other) =>
        TextOf(helm) is { } h && TextOf(one) is { } a && TextOf(other) is { } b && (a != b ? SameShape(h, a) : IsChecksum(a) && Hash().IsMatch(h));

    /// <summary>A checksum of another template: Helm's is one of the template's text, which the native run has not.</summary>
    private static bool IsChecksum(string text) => text.StartsWith(Blueprint.ChecksumMark, StringComparison.Ordinal) && Hash().IsMatch(text);

    /// <summary>Letters and digits in the same places, or the same PEM blocks; as they are, or inside base64.</summary>
    private static bool SameShape(string one, string other) =>
        PemLabel().IsMatch(one) ? Labels(one) == Labels(other)
        : Classes(one) == Classes(other) || (Decoded(one) is { } a && Decoded(other) is { } b && a != one && SameShape(a, b));

    private static string Labels(string text) => string.Join(",", PemLabel().Matches(text).Select(static m => m.Groups["label"].Value));

    private static string Classes(string text) => string.Concat(text.Select(static c => char.IsAsciiLetterOrDigit(c) ? 'x' : c));

    private static string? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length > 0 && Convert.TryFromBase64String(text, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string IdOf(JsonObject document) => $"{document["apiVersion"]} {document["kind"]} {document["metadata"]?["namespace"]} {document["metadata"]?["name"]}";
}
