using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Look-alikes of properties marked <see cref="LenientAttribute"/> become what the template expects, in the form in which the emitted template has them.</summary>
internal static class LenientProperties
{
    public static void Convert(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is not { } member || !(member.IsDefined(typeof(LenientAttribute), inherit: true) || type.Type.IsDefined(typeof(LenientAttribute), inherit: true))) continue;
            var plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (plain == typeof(string)) property.CustomConverter = new TextConverter();
            else if (plain == typeof(int) || plain == typeof(long)) property.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        }
    }

    private sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            // As toJson prints it: 1.10 is 1.1, 1000000 is 1000000.
            JsonTokenType.Number => GoJson.Number(reader.GetDouble()),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => reader.GetString(),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
