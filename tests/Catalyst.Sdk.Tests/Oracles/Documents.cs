using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Tests;

/// <summary>JSON documents of every shape, with awkward texts, keys and numbers.</summary>
internal static class Documents
{
    private static readonly Gen<double> Numbers = Gen.Frequency(
        (3, Gen.Int[-1000, 100000].Select(static i => (double)i)),
        (2, Gen.OneOf(0, 0.1, -0.5, 0.9, 1.5, 100000.5, 1234567.5, 123456789.25, 1e6, 1e15, 9007199254740991, 9007199254740993, 1e18, 9.3e18, 1e19, 1.9e19, 1e20, 1e21, 1e22, 1.5e300, 1e-4, 1e-5, 1.5e-5, 1e-6, 1e-7, 1.25e-9, -1e19, -1e21, 5e-324)),
        (2, Gen.Double[-1e9, 1e9]));

    private static readonly Gen<JsonNode?> Scalar = Gen.Frequency(
        (1, Gen.Const((JsonNode?)null)),
        (1, Gen.Bool.Select(static b => (JsonNode?)JsonValue.Create(b))),
        (2, Numbers.Select(static n => (JsonNode?)Number(n))),
        (4, Texts.Any.Select(static t => (JsonNode?)JsonValue.Create(t))));

    private static readonly Gen<string> Keys = Gen.Frequency((3, Gen.OneOf("a", "b", "ab", "a1", "a2", "a10", "a01", "A", "B", "1", "2", "10", "a-b", "a.b", "a_b", "a/b", "_", "é", "x1y2", "x1y10", "x01y", "a1b", "a1-", "a1c10", "a1c9", "1a", "1-", "10a", "100", "00", "x0", "x00", "x10", "x100", "x1000", "x-1", "é1", "日")), (1, Texts.Any));

    public static readonly Gen<JsonNode?> Any = Of(3);

    private static JsonNode Number(double n) => n == Math.Floor(n) && Math.Abs(n) < 1e15 ? JsonValue.Create((long)n) : JsonValue.Create(n);

    private static Gen<JsonNode?> Of(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (2, Scalar),
            (2, Gen.Select(Keys, Of(depth - 1)).Array[0, 4].Select(static pairs => (JsonNode?)new JsonObject(pairs.DistinctBy(static p => p.Item1).Select(static p => KeyValuePair.Create(p.Item1, p.Item2?.DeepClone()))))),
            (1, Of(depth - 1).Array[0, 4].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static i => i?.DeepClone())]))));
}
