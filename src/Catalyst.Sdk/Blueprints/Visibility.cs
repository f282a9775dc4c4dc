using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Who sees a Blueprint's card. CRD: <c>spec.visibility</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Visibility>))]
public enum Visibility
{
    /// <summary>In the catalogue, for everyone.</summary>
    [JsonStringEnumMemberName("listed")] Listed,

    /// <summary>Installable by name, not shown; what the platform's own components are.</summary>
    [JsonStringEnumMemberName("unlisted")] Unlisted,

    /// <summary>Withdrawn from the shared catalogue.</summary>
    [JsonStringEnumMemberName("private")] Private,
}
