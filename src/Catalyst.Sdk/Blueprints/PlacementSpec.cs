using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>Over how many regions, and how, an instance may be spread. CRD: <c>spec.placementSchema</c>; unknown keys are kept
/// (<see cref="Extra"/>).</summary>
public sealed record PlacementSpec
{
    /// <summary>The ways offered to whoever installs; at least one when given. CRD: <c>spec.placementSchema.modes</c>.</summary>
    public IList<PlacementMode>? Modes { get; init; }

    /// <summary>The way taken without a choice; one of <see cref="Modes"/>. CRD: <c>spec.placementSchema.default</c>.</summary>
    public PlacementMode? Default { get; init; }

    /// <summary>The way taken without a choice on a platform of several regions; one of <see cref="Modes"/>.
    /// Default: <see cref="Default"/>. CRD: <c>spec.placementSchema.defaultOnMultiRegion</c>.</summary>
    public PlacementMode? DefaultOnMultiRegion { get; init; }

    /// <summary>The fewest regions, 1 to 5. CRD: <c>spec.placementSchema.minRegions</c>.</summary>
    public int? MinRegions { get; init; }

    /// <summary>The most regions, 1 to 5, not below <see cref="MinRegions"/>. CRD: <c>spec.placementSchema.maxRegions</c>.</summary>
    public int? MaxRegions { get; init; }

    /// <summary>The virtual cluster for instances that name none; <see cref="BlueprintSpec.DefaultPlacement"/> goes before it.
    /// CRD: <c>spec.placementSchema.vcluster</c>.</summary>
    public VirtualCluster? Vcluster { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>How an instance is spread over regions, in the platform's canonical spelling (the CRD also knows
/// <c>single-region</c> and <c>active-hotstandby</c>, older spellings of the first and third). CRD: <c>spec.placementSchema.modes</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacementMode>))]
public enum PlacementMode
{
    /// <summary>In one region.</summary>
    [JsonStringEnumMemberName("singleton")] Singleton,

    /// <summary>Serving in every region.</summary>
    [JsonStringEnumMemberName("active-active")] ActiveActive,

    /// <summary>Serving in one region, a running copy in another takes over.</summary>
    [JsonStringEnumMemberName("active-hot-standby")] ActiveHotStandby,

    /// <summary>Serving in one region, a copy in another is started when needed.</summary>
    [JsonStringEnumMemberName("active-passive")] ActivePassive,

    /// <summary>Bootstrap components: in the primary region only.</summary>
    [JsonStringEnumMemberName("primary-only")] PrimaryOnly,

    /// <summary>Bootstrap components: in the secondary region only.</summary>
    [JsonStringEnumMemberName("secondary-only")] SecondaryOnly,

    /// <summary>Bootstrap components: in each region on its own.</summary>
    [JsonStringEnumMemberName("every-region")] EveryRegion,
}

/// <summary>A virtual cluster of the platform. CRD: <c>spec.placementSchema.vcluster</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VirtualCluster>))]
public enum VirtualCluster
{
    /// <summary>What the outside reaches.</summary>
    [JsonStringEnumMemberName("dmz")] Dmz,

    /// <summary>Management.</summary>
    [JsonStringEnumMemberName("mgmt")] Mgmt,

    /// <summary>Run-time zone: the organisations' software.</summary>
    [JsonStringEnumMemberName("rtz")] Rtz,
}

/// <summary>A tier that an instance can be placed in: the host cluster or a virtual cluster of it.
/// CRD: <c>spec.defaultPlacement.vcluster</c>, <c>spec.allowedPlacements</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacementTier>))]
public enum PlacementTier
{
    /// <summary>The host cluster itself.</summary>
    [JsonStringEnumMemberName("host")] Host,

    /// <summary>Management.</summary>
    [JsonStringEnumMemberName("mgmt")] Mgmt,

    /// <summary>What the outside reaches.</summary>
    [JsonStringEnumMemberName("dmz")] Dmz,

    /// <summary>Run-time zone: the organisations' software.</summary>
    [JsonStringEnumMemberName("rtz")] Rtz,
}

/// <summary>Where instances go that don't choose a place themselves. CRD: <c>spec.defaultPlacement</c>; unknown keys are kept
/// (<see cref="Extra"/>).</summary>
public sealed record DefaultPlacementSpec
{
    /// <summary>The tier; one of <see cref="BlueprintSpec.AllowedPlacements"/> when those are given. CRD: <c>spec.defaultPlacement.vcluster</c>.</summary>
    public PlacementTier? Vcluster { get; init; }

    /// <summary>The regions. CRD: <c>spec.defaultPlacement.regions</c>.</summary>
    public IList<string>? Regions { get; init; }

    /// <summary>The clusters. CRD: <c>spec.defaultPlacement.clusters</c>.</summary>
    public IList<string>? Clusters { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>What an instance can do beyond its placement mode. Read by the application controller under <c>spec.placementCapability</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacementCapability>))]
public enum PlacementCapability
{
    /// <summary>Several targets may be primary at once.</summary>
    [JsonStringEnumMemberName("multi-primary")] MultiPrimary,
}
