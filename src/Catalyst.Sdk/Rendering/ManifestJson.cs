using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Values and manifests as JSON: one set of options for both directions, so that what came in through values goes out unchanged.</summary>
internal static class ManifestJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AbsentMembers.Keep, UnknownFieldKeeper.Keep, GivenNulls.Keep, DeletedDefaults.Reset, LenientProperties.Convert } },
        Converters = { new QuantityConverter(), new IntOrStringConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>For merged values: a key that they do not have is missing, whatever the record starts with. The schema has made sure that only what may be null is.</summary>
    public static readonly JsonSerializerOptions Values = new(Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AbsentMembers.Keep, UnknownFieldKeeper.Keep, LenientProperties.Convert, WithoutInitializers } },
    };

    private static void WithoutInitializers(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Object, CreateObject: not null } && type.Type.IsClass && type.Type.Namespace is var space && space != "k8s.Models" && space?.StartsWith("System", StringComparison.Ordinal) != true)
            type.CreateObject = () => RuntimeHelpers.GetUninitializedObject(type.Type);
    }

    /// <summary>Any value as JSON; null gives null.</summary>
    public static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(value, value.GetType(), Options),
    };

    /// <summary>A copy with the keys of every mapping in ordinal order: the order in which Helm iterates.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
