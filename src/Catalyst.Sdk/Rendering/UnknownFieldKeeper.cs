using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Keeps what a Kubernetes type of the client would lose: fields that it does not know (the cluster may be newer, decision 3), and
/// fields that the values set to null, which Helm hands on with the rest.</summary>
internal static class UnknownFieldKeeper
{
    private static readonly JsonElement Null = JsonDocument.Parse("null").RootElement.Clone();
    private static readonly ConditionalWeakTable<object, Dictionary<string, JsonElement>> Kept = [];

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != "k8s.Models") return;
        foreach (var known in type.Properties)
        {
            if (known.Set is not { } set) continue;
            var name = known.Name;
            known.Set = (instance, value) =>
            {
                set(instance, value!);
                if (value is null) Kept.GetOrCreateValue(instance)[name] = Null;
                else if (Kept.TryGetValue(instance, out var fields)) fields.Remove(name);
            };
        }

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
