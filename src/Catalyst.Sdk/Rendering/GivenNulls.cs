using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Keeps a null that a values file gives to a field of a Kubernetes type: Helm hands the object on with the null in it.</summary>
internal static class GivenNulls
{
    private static readonly ConditionalWeakTable<object, HashSet<string>> Given = [];

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != "k8s.Models") return;
        foreach (var property in type.Properties)
        {
            if (property.IsExtensionData || property.Set is not { } set) continue;
            var name = property.Name;
            property.Set = (instance, value) =>
            {
                if (value is null) Given.GetOrCreateValue(instance).Add(name);
                set(instance, value);
            };
            property.ShouldSerialize = (instance, value) => value is not null || (Given.TryGetValue(instance, out var names) && names.Contains(name));
        }
    }
}
