using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Parity;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>Every form of the language under many values: real Helm on the emitted chart and the native run give the same documents.</summary>
public sealed class FormParityTests
{
    private static readonly Gen<string> Texts = One("", "a", "b", "007", "true", "null", "1e3", "~", "on", "a: b", "a #b", "- x", "x\n", "two\nlines\n\n", " lead", "trail ", "q\"'\\", "{{ .Values }}", "%d%s", "żółć-日本", "0x1F", "\t", "'", "a\u00a0b", "yes: no", "é".Normalize(System.Text.NormalizationForm.FormD));

    private static readonly Gen<JsonNode?> Free = Gen.OneOf<JsonNode?>(
        Texts.Select(static t => (JsonNode?)JsonValue.Create(t)), Gen.Int[-5, 2000000].Select(static n => (JsonNode?)JsonValue.Create(n)),
        Gen.Bool.Select(static b => (JsonNode?)JsonValue.Create(b)), One(0.1, 1.5, 1e-7, 123456.75, 2.5e20).Select(static d => (JsonNode?)JsonValue.Create(d)), Gen.Const((JsonNode?)null),
        Texts.Array[0, 3].Select(static a => (JsonNode?)new JsonArray([.. a.Select(static t => (JsonNode?)JsonValue.Create(t))])));

    private static readonly Gen<(string Key, JsonNode? Value)>[] Keys =
    [
        Entry("text", Texts.Select(static t => (JsonNode?)JsonValue.Create(t))),
        Entry("maybe", Texts.Select(static t => (JsonNode?)JsonValue.Create(t))),
        Entry("maybe", Gen.Const((JsonNode?)null)),
        Entry("count", One(-3, 0, 1, 2, 3, 4, 5, 6, 80, 101, 999999, 1000000, int.MaxValue).Select(static n => (JsonNode?)JsonValue.Create(n))),
        Entry("maybeCount", One(0, 2, 3, 1000000).Select(static n => (JsonNode?)JsonValue.Create(n))),
        Entry("big", One(0L, 999999L, 1000000L, 1L << 53).Select(static n => (JsonNode?)JsonValue.Create(n))),
        Entry("share", One(0.0, 0.25, 0.250001, 1, 1.5, 1e-7, 1e21, 123456789.5).Select(static n => (JsonNode?)JsonValue.Create(n))),
        Entry("flag", Gen.Bool.Select(static b => (JsonNode?)JsonValue.Create(b))),
        Entry("other", Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))).Select(static b => (JsonNode?)JsonValue.Create(b))),
        Entry("level", One("low", "high").Select(static t => (JsonNode?)JsonValue.Create(t))),
        Entry("items", Texts.Array[0, 4].Select(static a => (JsonNode?)new JsonArray([.. a.Select(static t => (JsonNode?)JsonValue.Create(t))]))),
        Entry("maybeItems", Texts.Array[0, 3].Select(static a => (JsonNode?)new JsonArray([.. a.Select(static t => (JsonNode?)JsonValue.Create(t))]))),
        Entry("notes", Gen.Select(One("k", "a.b/c", "fixed", "y"), Texts).Array[0, 3].Select(a => (JsonNode?)Map(a.Select(p => (p.Item1, (JsonNode?)JsonValue.Create(p.Item2)))))),
        Entry("free", Gen.Select(One("k", "a.b", "x1", "x10", "x9", "Z", "no"), Free).Array[0, 4].Select(a => (JsonNode?)Map(a.Select(p => (p.Item1, p.Item2))))),
        Entry("inner", Texts.Select(static t => (JsonNode?)new JsonObject { ["name"] = t })),
        Entry("inner", Gen.Const(0).Select(static _ => (JsonNode?)new JsonObject())),
        Entry("security", One("""{"runAsUser":1000000}""", """{"privileged":true,"newerField":{"a":[1]}}""", "{}").Select(static t => JsonNode.Parse(t))),
        Entry("resources", One("""{"limits":{"cpu":"2","memory":"1Gi"}}""", """{"limits":null}""", """{"requests":{"cpu":0.5}}""").Select(static t => JsonNode.Parse(t))),
    ];

    internal static readonly Gen<JsonObject> Overlays = Gen.Shuffle(Keys).SelectMany(keys => Gen.Int[0, keys.Length].SelectMany(n =>
        n == 0 ? Gen.Const(0).Select(static _ => new JsonObject()) : Combined(keys.Take(n).ToArray())));

    [Fact]
    public async Task Helm_and_the_native_run_agree_on_every_form()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(FormSource.Source);
        await CompilerParity.AssertAsync(built, Overlays, 5 * RunSize.Cases, helm);
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<(string, JsonNode?)> Entry(string key, Gen<JsonNode?> value) => value.Select(v => (key, v));

    private static Gen<JsonObject> Combined(Gen<(string Key, JsonNode? Value)>[] keys) =>
        keys.Aggregate(Gen.Const(0).Select(static _ => new List<(string, JsonNode?)>()), static (all, key) => Gen.Select(all, key).Select(static p => { List<(string, JsonNode?)> list = [.. p.Item1, p.Item2]; return list; })).Select(l => Map(l));

    private static JsonObject Map(IEnumerable<(string Key, JsonNode? Value)> entries)
    {
        var map = new JsonObject();
        foreach (var (key, value) in entries) map[key] = value?.DeepClone();
        return map;
    }
}
