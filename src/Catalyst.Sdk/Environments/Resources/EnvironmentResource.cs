using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>The scope into which applications are installed, named <c>{organization}-{environment type}</c>: <c>catalyst.openova.io/v1</c>, kind <c>Environment</c>. The build writes it when <see cref="PlatformResourceAttribute"/> marks it.</summary>
public sealed record EnvironmentResource
{
    /// <summary>Name, labels and annotations. Required.</summary>
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>What it says. Required.</summary>
    public EnvironmentSpec? Spec { get; init; }
}

/// <summary>What an environment is. CRD: <c>spec</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record EnvironmentSpec
{
    /// <summary>The organization whose environment it is; a text converts. Required. CRD: <c>spec.organizationRef</c>.</summary>
    public OrganizationSlug? OrganizationRef { get; init; }

    /// <summary>What it is for. Required. CRD: <c>spec.envType</c>.</summary>
    public EnvironmentType? EnvType { get; init; }

    /// <summary>Whether it is in one region or in several. Required. CRD: <c>spec.placement</c>.</summary>
    public EnvironmentPlacement? Placement { get; init; }

    /// <summary>Where it is: 1 to 5 places. Required. CRD: <c>spec.regions</c>.</summary>
    public IList<EnvironmentRegion>? Regions { get; init; }

    /// <summary>The name of its policy, <c>{organization}-{environment type}-policy</c>. CRD: <c>spec.policyRef</c>.</summary>
    public string? PolicyRef { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A place of an environment. CRD: <c>spec.regions[]</c>; the platform drops unknown keys.</summary>
public sealed record EnvironmentRegion
{
    /// <summary>The provider. Required. CRD: <c>spec.regions[].provider</c>.</summary>
    public Provider? Provider { get; init; }

    /// <summary>The code of the region: three or four characters, such as <c>fsn</c>; a <see cref="Region"/> converts. Required. CRD: <c>spec.regions[].region</c>.</summary>
    public string? Region { get; init; }

    /// <summary>The building block. Required. CRD: <c>spec.regions[].buildingBlock</c>.</summary>
    public BuildingBlock? BuildingBlock { get; init; }

    /// <summary>The host cluster; a <see cref="ClusterName"/> converts. CRD: <c>spec.regions[].hostCluster</c>.</summary>
    public string? HostCluster { get; init; }
}

/// <summary>Whether an environment is in one region or in several. CRD: <c>spec.placement</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EnvironmentPlacement>))]
public enum EnvironmentPlacement
{
    /// <summary>In one region.</summary>
    [JsonStringEnumMemberName("single-region")] SingleRegion,

    /// <summary>In several regions.</summary>
    [JsonStringEnumMemberName("multi-region")] MultiRegion,
}
