using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>A key that is not there is null to a template, so it is null natively too: the initializers made the defaults, which are merged already,
/// and must not come back where an overlay deleted one, nor in the items of a list, which Helm never completes.</summary>
internal static class DeletedDefaults
{
    public static void Reset(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is null || type.Type.Namespace == "k8s.Models") return;
        type.OnDeserializing = instance =>
        {
            foreach (var property in type.Properties)
                if (property is { IsExtensionData: false, Set: { } set } && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null)) set(instance, null);
        };
    }
}
