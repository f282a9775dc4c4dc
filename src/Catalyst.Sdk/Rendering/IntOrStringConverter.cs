using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>A port or percentage: what came as text goes out as text; what a template makes from digits is a number.</summary>
internal sealed class IntOrStringConverter : JsonConverter<IntOrString>
{
    private static readonly ConditionalWeakTable<IntOrString, object> Texts = [];

    public override IntOrString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return reader.GetInt64();
        IntOrString text = reader.GetString()!;
        Texts.AddOrUpdate(text, text);
        return text;
    }

    public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options)
    {
        string? text = value;
        if (!Texts.TryGetValue(value, out _) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) writer.WriteNumberValue(number);
        else writer.WriteStringValue(text);
    }
}
