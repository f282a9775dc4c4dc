using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>
/// Equality of manifests as data. The order of keys does not matter, the order of lists does; a number and a string differ, <c>1</c> and <c>1.0</c>
/// are equal; an absent key, <c>null</c>, <c>{}</c> and <c>[]</c> are four different things; quantities (under resources, storage and the like) are
/// compared as quantities. Documents are matched by apiVersion, kind, namespace and name, in any order;
/// what is left is matched when it is the only one of its kind and namespace on both sides, and then when it is the only one of its kind.
/// </summary>
public static class CanonicalJson
{
    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All places where two sets of documents differ; empty when they are equal.</summary>
    /// <param name="expected">What should be there.</param>
    /// <param name="actual">What is there.</param>
    public static IReadOnlyList<JsonDifference> Differences(IEnumerable<JsonObject> expected, IEnumerable<JsonObject> actual) => Differences(expected, actual, Never);

    // The mask: an expected text that stands for others is true when it admits the actual one; null when it is no mask.
    internal static IReadOnlyList<JsonDifference> Differences(IEnumerable<JsonObject> expected, IEnumerable<JsonObject> actual, Func<string, string, bool?> mask)
    {
        List<JsonDifference> found = [];
        var left = ById(expected);
        var right = ById(actual);
        List<JsonObject> missing = [], surplus = [];
        foreach (var id in left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var wanted = left.GetValueOrDefault(id, []);
            var had = right.GetValueOrDefault(id, []);
            var both = Math.Min(wanted.Count, had.Count);
            for (var i = 0; i < both; i++) Compare(Label(wanted[i]), JsonPath.Root, wanted[i], had[i], mask, found);
            missing.AddRange(wanted.Skip(both));
            surplus.AddRange(had.Skip(both));
        }

        // The only one of its kind on both sides is the same document under another name, or in another namespace.
        foreach (var kind in new Func<JsonObject, string>[] { Kind, KindAnywhere })
            foreach (var (wanted, had) in Only(missing, surplus, kind)) Compare(Label(wanted), JsonPath.Root, wanted, had, mask, found);
        foreach (var wanted in missing) found.Add(new(Label(wanted), "", DifferenceKind.Missing, wanted, null));
        foreach (var had in surplus) found.Add(new(Label(had), "", DifferenceKind.Surplus, null, had));
        return found;
    }

    /// <summary>Takes out of both lists what is the only one of its kind on both sides.</summary>
    private static List<(JsonObject Wanted, JsonObject Had)> Only(List<JsonObject> missing, List<JsonObject> surplus, Func<JsonObject, string> kind)
    {
        var pairs = (from wanted in missing.GroupBy(kind, StringComparer.Ordinal)
                     join had in surplus.GroupBy(kind, StringComparer.Ordinal) on wanted.Key equals had.Key
                     where wanted.Take(2).Count() == 1 && had.Take(2).Count() == 1
                     select (Wanted: wanted.Single(), Had: had.Single())).ToList();
        foreach (var (wanted, had) in pairs)
        {
            missing.Remove(wanted);
            surplus.Remove(had);
        }

        return pairs;
    }

    /// <summary>The document as text: keys in ordinal order, two blanks of indent, numbers in their shortest form.</summary>
    /// <param name="node">Any JSON.</param>
    public static string Print(JsonNode? node) => Sorted(node)?.ToJsonString(new JsonSerializerOptions(Readable) { WriteIndented = true, NewLine = "\n" }) ?? "null";

    internal static bool? Never(string expected, string actual) => null;

    internal static string Label(JsonObject document)
    {
        var ns = Text(document["metadata"], "namespace");
        return $"{Text(document, "kind")}/{(ns.Length == 0 ? "" : ns + "/")}{Text(document["metadata"], "name")}";
    }

    private static string Kind(JsonObject document) => KindAnywhere(document) + "|" + Text(document["metadata"], "namespace");

    private static string KindAnywhere(JsonObject document) => Text(document, "apiVersion") + "|" + Text(document, "kind");

    private static string Text(JsonNode? node, string key) =>
        node is JsonObject map && map[key] is JsonValue value ? value.TryGetValue(out string? text) ? text : value.ToJsonString() : "";

    private static Dictionary<string, List<JsonObject>> ById(IEnumerable<JsonObject> documents) =>
        documents.GroupBy(static d => Kind(d) + "|" + Label(d), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToList(), StringComparer.Ordinal);

    private static void Compare(string document, JsonPath path, JsonNode? expected, JsonNode? actual, Func<string, string, bool?> mask, List<JsonDifference> found)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var key in left.Select(static p => p.Key).Union(right.Select(static p => p.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    var at = path.Key(key);
                    if (!right.TryGetPropertyValue(key, out var had)) found.Add(new(document, at.ToString(), DifferenceKind.Missing, left[key], null));
                    else if (!left.TryGetPropertyValue(key, out var wanted)) found.Add(new(document, at.ToString(), DifferenceKind.Surplus, null, had));
                    else Compare(document, at, wanted, had, mask, found);
                }

                break;
            case (JsonArray left, JsonArray right):
                for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
                {
                    var at = path.Item(i);
                    if (i >= right.Count) found.Add(new(document, at.ToString(), DifferenceKind.Missing, left[i], null));
                    else if (i >= left.Count) found.Add(new(document, at.ToString(), DifferenceKind.Surplus, null, right[i]));
                    else Compare(document, at, left[i], right[i], mask, found);
                }

                break;
            default:
                if (!SameScalar(path, expected, actual, mask)) found.Add(new(document, path.ToString(), DifferenceKind.Value, expected, actual));
                break;
        }
    }

    private static bool SameScalar(JsonPath path, JsonNode? expected, JsonNode? actual, Func<string, string, bool?> mask)
    {
        if (expected is null || actual is null) return expected is null && actual is null;
        if (expected is not JsonValue left || actual is not JsonValue right) return false;
        if (Quantity.IsAt(path) && Quantity.Equal(left, right)) return true;
        if (left.GetValueKind() == JsonValueKind.Number && right.GetValueKind() == JsonValueKind.Number) return SameNumber(left, right);
        if (left.GetValueKind() != right.GetValueKind()) return false;
        if (left.GetValueKind() != JsonValueKind.String) return true; // true or false, of one kind
        var (wanted, had) = (left.GetValue<string>(), right.GetValue<string>());
        return mask(wanted, had) ?? string.Equals(wanted, had, StringComparison.Ordinal);
    }

    private static bool SameNumber(JsonValue left, JsonValue right)
    {
        var (a, b) = (left.ToJsonString(), right.ToJsonString());
        // Integers exactly: as doubles, neighbours above 2^53 would be equal.
        return Integer(a) is { } x && Integer(b) is { } y ? x == y : double.Parse(a, CultureInfo.InvariantCulture).Equals(double.Parse(b, CultureInfo.InvariantCulture));
    }

    private static BigInteger? Integer(string text) => BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
