using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Keeps fields that a Kubernetes type of the client does not know: the cluster may be newer (decision 3).</summary>
internal static class UnknownFieldKeeper
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, JsonElement>> Kept = [];

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != "k8s.Models") return;
        var property = type.CreateJsonPropertyInfo(typeof(Dictionary<string, JsonElement>), "$unknown");
        property.IsExtensionData = true;
        property.Get = static instance => Kept.TryGetValue(instance, out var fields) ? fields : null;
        property.Set = static (instance, fields) =>
        {
            if (fields is Dictionary<string, JsonElement> known) Kept.AddOrUpdate(instance, known);
        };
        type.Properties.Add(property);
    }
}
