using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Parity.Emitted;

/// <summary>Random JSON around a schema of the plain subset: mostly inside it, now and then just outside a bound.</summary>
internal static class SchemaGen
{
    private const string Outside = "zz-not-in-the-schema";

    public static Gen<string> Value(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values) return Pick([.. values.Select(static v => v!.ToJsonString())]);
        return schema["type"]?.GetValue<string>() switch
        {
            "object" => Object(schema),
            "array" => (schema["items"] is JsonObject items ? Value(items) : Gen.Const("1")).List[0, 3].Select(static l => "[" + string.Join(',', l) + "]"),
            "boolean" => Gen.Bool.Select(static b => b ? "true" : "false"),
            "integer" => Integer(schema),
            "number" => Pick("0", "0.5", "1", "-3.25", "1000000", "1e-7"),
            "string" => Pick("", "a", "007", "true", "a #b", "k: v", "zażółć", new string('x', 70)).Select(static s => JsonSerializer.Serialize(s)),
            _ => Pick("1", "\"a\"", "true", "[]", "{}"),
        };
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Integer(JsonObject schema)
    {
        var low = schema["minimum"]?.GetValue<long>() ?? int.MinValue;
        var high = schema["maximum"]?.GetValue<long>() ?? int.MaxValue;
        return Gen.Frequency((20, Gen.Long[low, high]), (4, Pick(low, high)), (1, Pick(low - 1, high + 1)))
            .Select(static n => n.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Gen<string> Object(JsonObject schema)
    {
        var required = schema["required"]?.AsArray().Select(static r => r!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        var result = Gen.Const("");
        foreach (var (name, property) in (schema["properties"] as JsonObject) ?? [])
        {
            var entry = Value((JsonObject)property!).Select(v => JsonSerializer.Serialize(name) + ":" + v);
            var maybe = required.Contains(name) ? entry : Gen.Frequency((3, entry), (2, Gen.Const("")));
            result = Gen.Select(result, maybe, static (all, one) => one.Length == 0 ? all : all.Length == 0 ? one : all + "," + one);
        }

        var surplus = Gen.Frequency((60, Gen.Const("")), (1, Gen.Const($"\"{Outside}\":1")));
        return Gen.Select(result, surplus, static (all, one) => "{" + all + (all.Length > 0 && one.Length > 0 ? "," : "") + one + "}");
    }
}
