using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Required members of a values record. The record of the defaults is made without them, so C# leaves a number at 0 where Helm has nothing.</summary>
internal static class RequiredMembers
{
    /// <summary>Takes those out that are not given. A nested record's required members are always given: C# asks for them where the record is made.</summary>
    public static JsonObject Without(Type record, JsonObject values, Func<PropertyInfo, bool> isUnset)
    {
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.IsDefined(typeof(RequiredMemberAttribute)) && isUnset(property))
                values.Remove(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        return values;
    }
}
