using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>A <see cref="SubchartValues{T}"/> is, in the values, the mapping of what it sets.</summary>
internal sealed class SubchartValuesConverter : JsonConverterFactory
{
    // The inner chart may be off, or of another version: whatever is not there is null.
    private static readonly JsonSerializerOptions s_partial = new(ManifestJson.Options)
    {
        TypeInfoResolver = ManifestJson.Options.TypeInfoResolver!.WithAddedModifier(static type =>
        {
            foreach (var property in type.Properties) property.IsRequired = false;
        }),
    };

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(SubchartValues<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    public static T Read<T>(JsonObject merged)
        where T : class => merged.Deserialize<T>(s_partial)!;

    public static JsonObject Written<T>(bool? enabled, T values, JsonObject? extra)
        where T : class
    {
        var written = Changes((JsonObject)JsonSerializer.SerializeToNode(values, s_partial)!, (JsonObject)JsonSerializer.SerializeToNode(ValuesPipeline.Defaults<T>(), s_partial)!);
        if (enabled is { } flag) written["enabled"] = flag;
        return extra is null ? written : Over(written, extra);
    }

    private static JsonObject Changes(JsonObject values, JsonObject defaults)
    {
        var changes = new JsonObject();
        foreach (var (key, value) in values)
        {
            if (!defaults.TryGetPropertyValue(key, out var below)) changes[key] = value?.DeepClone();
            else if (value is JsonObject map && below is JsonObject other)
            {
                if (Changes(map, other) is { Count: > 0 } inner) changes[key] = inner;
            }
            else if (!JsonNode.DeepEquals(value, below))
            {
                changes[key] = value?.DeepClone();
            }
        }

        return changes;
    }

    private static JsonObject Over(JsonObject below, JsonObject above)
    {
        foreach (var (key, value) in above)
        {
            if (value is JsonObject map && below[key] is JsonObject other) Over(other, map);
            else below[key] = value?.DeepClone();
        }

        return below;
    }

    private sealed class Typed<T> : JsonConverter<SubchartValues<T>>
        where T : class
    {
        public override SubchartValues<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var merged = JsonNode.Parse(ref reader) as JsonObject ?? throw new JsonException("The values of a chart are a mapping.");
            // `with` on values that came from a file keeps them.
            return new SubchartValues<T>(merged) { Enabled = merged["enabled"] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null };
        }

        public override void Write(Utf8JsonWriter writer, SubchartValues<T> value, JsonSerializerOptions options) => ((ISubchartValues)value).Written().WriteTo(writer);
    }
}
