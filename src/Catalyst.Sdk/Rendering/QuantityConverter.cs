using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>Quantities keep the text that they came with: Helm hands a value on as it is, and so does the native run.</summary>
internal sealed class QuantityConverter : JsonConverter<ResourceQuantity>
{
    private static readonly ConditionalWeakTable<ResourceQuantity, JsonValue> Original = [];

    public override ResourceQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonValue original = reader.TokenType == JsonTokenType.String ? JsonValue.Create(reader.GetString()!) : JsonValue.Create(reader.GetDouble());
        var quantity = Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : GoJson.Number(reader.GetDouble()));
        Original.AddOrUpdate(quantity, original);
        return quantity;
    }

    public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options)
    {
        if (Original.TryGetValue(value, out var original)) original.WriteTo(writer);
        else writer.WriteStringValue(value.ToString());
    }

    /// <summary>The quantity; for a text that is none, an empty one that only carries the text: the cluster refuses it, not the template.</summary>
    private static ResourceQuantity Parse(string text)
    {
        try
        {
            return new ResourceQuantity(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or CultureNotFoundException)
        {
            return (ResourceQuantity)RuntimeHelpers.GetUninitializedObject(typeof(ResourceQuantity));
        }
    }
}
