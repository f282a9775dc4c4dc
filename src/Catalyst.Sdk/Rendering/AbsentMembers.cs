using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>A number or truth value of a Kubernetes type may be absent from the values, or null in them, where the client's type has to hold one:
/// Helm hands the object on as it is, so it is read as one that may be missing, and 0 is not written for it.</summary>
internal static class AbsentMembers
{
    /// <summary>The members that objects of the values were given.</summary>
    private static readonly ConditionalWeakTable<object, HashSet<string>> Given = [];

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != "k8s.Models") return;
        for (var i = 0; i < type.Properties.Count; i++)
            if (type.Properties[i] is { Get: { } get, Set: { } set } property && property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null)
                type.Properties[i] = Optional(type, property, get, set);
    }

    private static JsonPropertyInfo Optional(JsonTypeInfo type, JsonPropertyInfo property, Func<object, object?> get, Action<object, object?> set)
    {
        // An object that is made in a template was given nothing, and has all its members.
        type.OnDeserializing ??= static instance => Given.GetOrCreateValue(instance);
        var name = property.Name;
        var none = Activator.CreateInstance(property.PropertyType);
        var optional = type.CreateJsonPropertyInfo(typeof(Nullable<>).MakeGenericType(property.PropertyType), name);
        optional.Get = instance => get(instance) is var value && Equals(value, none) && Given.TryGetValue(instance, out var names) && !names.Contains(name) ? null : value;
        optional.Set = (instance, value) =>
        {
            if (value is null) return;
            if (Given.TryGetValue(instance, out var names)) names.Add(name);
            set(instance, value);
        };
        return optional;
    }
}
