using System.Text.Json.Nodes;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Random overlays over <see cref="LanguageValues"/>: boundaries, look-alikes, hostile text, deletions.</summary>
internal static class LanguageOverlays
{
    private static readonly Gen<string> Texts = One("", "a", "b", "abc", "a,b", "007", "true", "null", "1e3", "~", "on", "a: b", "a #b", "- x", "x\n", "two\nlines\n\n", " lead", "trail ",
        "q\"'\\", "{{ .Values }}", "%d%s", "żółć-日本", "0x1F", "\t", "'", "a\u00a0b", "yes: no", "Ab-9_z", "12", "-3", "https://x.y/z?q=1&r=2");

    private static readonly Gen<JsonNode?> Free = Gen.OneOf(
        Text(), Number(Gen.Int[-5, 2000000]), Flag(), One(0.1, 1.5, 1e-7, 123456.75, 2.5e20).Select(static d => (JsonNode?)JsonValue.Create(d)), Null(), List(Text(), 3));

    private static readonly Gen<JsonNode?> Inner = Map(("name", Text()), ("note", Gen.OneOf(Text(), Null())), ("tags", List(Text(), 3)));

    private static readonly Gen<JsonNode?> Port = Map(("name", Text()), ("port", Number(One(1, 80, 443, 8080, 65535))), ("protocol", Gen.OneOf(Text(), Null())), ("public", Flag()));

    private static readonly (string Key, Gen<JsonNode?> Value)[] Keys =
    [
        ("text", Text()), ("maybe", Text()), ("maybe", Null()),
        ("count", Number(One(-1000, -3, 0, 1, 2, 3, 4, 5, 6, 79, 80, 81, 100, 101, 999999, 1000000))), ("maybeCount", Number(One(0, 2, 3, 1000000))), ("maybeCount", Null()),
        ("big", One(0L, -7L, 999999L, 1000000L, 1L << 53).Select(static n => (JsonNode?)JsonValue.Create(n))),
        ("share", One(0.0, 0.25, 0.250001, 1, 1.5, 2.5, -0.5, 1e-7, 1e21, 123456789.5).Select(static n => (JsonNode?)JsonValue.Create(n))),
        ("maybeShare", One(0.0, 0.5, -2.5, 3).Select(static n => (JsonNode?)JsonValue.Create(n))),
        ("ratio", One(0.0, 0.49999999999999994, 0.5, 1.5, 2.5, 2.4, 99999.5, 1000000).Select(static n => (JsonNode?)JsonValue.Create(n))),
        ("zone", One("abc", "a-b-c", "eu-west-1", "---").Select(static t => (JsonNode?)JsonValue.Create(t))), ("digits", One("0", "010", "999999999").Select(static t => (JsonNode?)JsonValue.Create(t))),
        ("tag", Versions()), ("floor", Versions()),
        ("flag", Flag()), ("other", Flag()), ("maybeFlag", Gen.OneOf(Flag(), Null())), ("level", One("low", "medium", "high").Select(static t => (JsonNode?)JsonValue.Create(t))),
        ("items", List(Text(), 4)), ("maybeItems", List(Text(), 3)), ("maybeItems", Null()), ("numbers", List(Number(Gen.Int[-5, 2000000]), 4)),
        ("notes", Table(Text())), ("notes", Null()), ("routes", Table(Map(("host", Text()), ("weight", Gen.OneOf(Number(Gen.Int[0, 100]), Null()))))),
        ("ports", List(Port, 3)), ("inner", Inner), ("inner", Null()), ("always", Inner), ("free", Table(Free)),
        ("security", Map(("runAsUser", Number(Gen.Int[0, 2000000])), ("privileged", Flag()))), ("security", Null()),
        ("resources", Map(("limits", Table(One("1", "500m", "2Gi").Select(static t => (JsonNode?)JsonValue.Create(t)))))),
        ("tolerations", List(Map(("key", Text()), ("operator", One("Exists", "Equal").Select(static t => (JsonNode?)JsonValue.Create(t)))), 2)),
    ];

    /// <summary>An overlay with some of the keys.</summary>
    public static readonly Gen<JsonObject> All = Gen.Shuffle(Keys).SelectMany(static keys => Gen.Int[0, keys.Length].SelectMany(n => Object(keys.Take(n).ToArray())));

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<JsonNode?> Text() => Texts.Select(static t => (JsonNode?)JsonValue.Create(t));

    private static Gen<JsonNode?> Versions() => One("0.0.0", "1.2.3", "1.9.0", "1.10.2", "1.10.10", "2.0.0", "10.0.1", "999999999.0.999999999").Select(static t => (JsonNode?)JsonValue.Create(t));

    private static Gen<JsonNode?> Number(Gen<int> numbers) => numbers.Select(static n => (JsonNode?)JsonValue.Create(n));

    private static Gen<JsonNode?> Flag() => Gen.Bool.Select(static b => (JsonNode?)JsonValue.Create(b));

    private static Gen<JsonNode?> Null() => Gen.Const((JsonNode?)null);

    private static Gen<JsonNode?> List(Gen<JsonNode?> item, int most) => item.Array[0, most].Select(static a => (JsonNode?)new JsonArray([.. a.Select(static i => i?.DeepClone())]));

    private static Gen<JsonNode?> Table(Gen<JsonNode?> value) =>
        Gen.Select(One("a", "B", "b.c/d", "z-1", "0", "true", "é"), value).Array[0, 4].Select(static pairs =>
        {
            var map = new JsonObject();
            foreach (var (key, item) in pairs) map[key] = item?.DeepClone();
            return (JsonNode?)map;
        });

    private static Gen<JsonNode?> Map(params (string Key, Gen<JsonNode?> Value)[] members) => Object(members).Select(static o => (JsonNode?)o);

    private static Gen<JsonObject> Object((string Key, Gen<JsonNode?> Value)[] members) =>
        members.Aggregate(Gen.Const(0).Select(static _ => new JsonObject()), static (all, member) => Gen.Select(all, member.Value).Select(pair =>
        {
            var map = (JsonObject)pair.Item1.DeepClone();
            map[member.Key] = pair.Item2?.DeepClone();
            return map;
        }));
}
