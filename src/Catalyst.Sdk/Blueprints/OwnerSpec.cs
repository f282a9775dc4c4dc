using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Who answers for a Blueprint. CRD: <c>spec.owner</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record OwnerSpec
{
    /// <summary>The team. CRD: <c>spec.owner.team</c>.</summary>
    public string? Team { get; init; }

    /// <summary>How to reach it, usually a mail address. CRD: <c>spec.owner.contact</c>.</summary>
    public string? Contact { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
