using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Values on their way into a template: always through JSON, so that a value set in C# and one set in a file arrive alike.</summary>
internal static class ValuesPipeline
{
    /// <summary>The defaults. A required member is left unset; the schema then says that it is missing.</summary>
    public static TValues Defaults<TValues>()
        where TValues : class => Activator.CreateInstance<TValues>();

    /// <summary>The defaults as Helm has them: what the operator must give is not there.</summary>
    public static JsonObject DefaultsJson<TValues>()
        where TValues : class => RequiredMembers.Without(typeof(TValues), ToJson(Defaults<TValues>()), static _ => true);

    /// <summary>Values that were made from the defaults: a required number or truth value that still holds what C# starts it with was not given.</summary>
    public static JsonObject Configured<TValues>(TValues values)
        where TValues : class => RequiredMembers.Without(typeof(TValues), ToJson(values), p => p.PropertyType.IsValueType && Equals(p.GetValue(values), Activator.CreateInstance(p.PropertyType)));

    public static JsonObject ToJson<TValues>(TValues values)
        where TValues : class => (JsonObject)ManifestJson.Sorted(JsonSerializer.SerializeToNode(values, ManifestJson.Options))!;

    /// <exception cref="ValuesException">A value is not what its property holds.</exception>
    public static TValues FromJson<TValues>(JsonObject values)
        where TValues : class
    {
        try
        {
            return ((JsonObject)ManifestJson.Sorted(values)!).Deserialize<TValues>(ManifestJson.Values) ?? throw new ValuesException("The values are null.");
        }
        catch (JsonException e)
        {
            throw new ValuesException($"The values do not fit {typeof(TValues).Name} at {e.Path}: {e.Message}", e);
        }
    }
}
