using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Catalyst.Sdk;

/// <summary>Leaves out a number or truth value of a Kubernetes type that the values do not have: the client's types hold one that may not be missing as 0,
/// and Helm hands the object on without it.</summary>
internal static class AbsentMembers
{
    /// <summary>The members that objects of the values were given.</summary>
    private static readonly ConditionalWeakTable<object, HashSet<string>> Given = [];

    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != "k8s.Models") return;
        foreach (var property in type.Properties)
        {
            if (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null || property.Set is not { } set) continue;
            // An object that is made in a template was given nothing, and has all its members.
            type.OnDeserializing ??= static instance => Given.GetOrCreateValue(instance);
            var name = property.Name;
            property.Set = (instance, value) =>
            {
                if (Given.TryGetValue(instance, out var names)) names.Add(name);
                set(instance, value);
            };
            var none = Activator.CreateInstance(property.PropertyType);
            var rest = property.ShouldSerialize;
            property.ShouldSerialize = (instance, value) =>
                rest?.Invoke(instance, value) != false && !(Equals(value, none) && Given.TryGetValue(instance, out var names) && !names.Contains(name));
        }
    }
}
