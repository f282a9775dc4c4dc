using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>An installed instance of a Blueprint: <c>apps.openova.io/v1</c>, kind <c>Application</c>. The build writes it when <see cref="PlatformResourceAttribute"/> marks it.</summary>
public sealed record ApplicationResource
{
    /// <summary>Name, labels and annotations. Required.</summary>
    public NamespacedMetadata? Metadata { get; init; }

    /// <summary>What it says. Required.</summary>
    public ApplicationSpec? Spec { get; init; }
}

/// <summary>What an application is. CRD: <c>spec</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record ApplicationSpec
{
    /// <summary>Its environment; an <see cref="EnvironmentName"/> converts. Required unless <see cref="Bootstrap"/>. CRD: <c>spec.environmentRef</c>.</summary>
    public string? EnvironmentRef { get; init; }

    /// <summary>The Blueprint and its version. Required. CRD: <c>spec.blueprintRef</c>.</summary>
    public BlueprintRef? BlueprintRef { get; init; }

    /// <summary>How it survives the loss of a region; a member of <see cref="ApplicationPosture"/> converts. CRD: <c>spec.placement</c>.</summary>
    public ApplicationPlacement? Placement { get; init; }

    /// <summary>The host clusters, the first one before the others: 1 to 5; a <see cref="ClusterName"/> converts. Required unless <see cref="Bootstrap"/>. CRD: <c>spec.regions</c>.</summary>
    public IList<string>? Regions { get; init; }

    /// <summary>Values for the Blueprint, as its <c>configSchema</c> allows. CRD: <c>spec.parameters</c>.</summary>
    public OpenValue? Parameters { get; init; }

    /// <summary>Where its health is asked. CRD: <c>spec.healthCheck</c>.</summary>
    public ApplicationHealthCheck? HealthCheck { get; init; }

    /// <summary>Who answers for it. CRD: <c>spec.owners</c>.</summary>
    public IList<ResourceOwner>? Owners { get; init; }

    /// <summary>What is demanded of its recovery. CRD: <c>spec.topology</c>.</summary>
    public ApplicationTopology? Topology { get; init; }

    /// <summary>Its id: 4 to 32 lower-case letters and digits; once set, it stays. CRD: <c>spec.instanceId</c>.</summary>
    public string? InstanceId { get; init; }

    /// <summary>What keeps it apart from others. Default: its namespace. CRD: <c>spec.isolationLevel</c>.</summary>
    public IsolationLevel? IsolationLevel { get; init; }

    /// <summary>How its objects are named; at most 256 characters. CRD: <c>spec.namingTemplate</c>.</summary>
    public string? NamingTemplate { get; init; }

    /// <summary>Whether the bootstrap kit owns it: it then needs neither environment nor regions. Default: no. CRD: <c>spec.bootstrap</c>.</summary>
    public bool? Bootstrap { get; init; }

    /// <summary>The Helm release that the bootstrap kit made for it. CRD: <c>spec.helmRelease</c>.</summary>
    public HelmReleaseRef? HelmRelease { get; init; }

    /// <summary>The applications that it stands on. CRD: <c>spec.dependsOn</c>.</summary>
    public IList<ApplicationDependency>? DependsOn { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>The Blueprint of an application. CRD: <c>spec.blueprintRef</c>; the platform drops unknown keys.</summary>
public sealed record BlueprintRef
{
    /// <summary>Name of the Blueprint: <c>bp-</c> and 2 to 63 lower-case letters, digits and dashes, a letter first. Required. CRD: <c>spec.blueprintRef.name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its exact version, such as <c>1.2.3</c>: no range, no <c>v</c>. Required. CRD: <c>spec.blueprintRef.version</c>.</summary>
    public string? Version { get; init; }
}

/// <summary>How an application survives the loss of a region: a posture alone (a member of <see cref="ApplicationPosture"/> converts), or a place.
/// CRD: <c>spec.placement</c>, an open value that the application controller reads.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternate is the Posture property.")]
public sealed record ApplicationPlacement
{
    /// <summary>The posture; written alone, as a text.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public ApplicationPosture? Posture { get; init; }

    /// <summary>The tier. CRD: <c>spec.placement.vcluster</c>.</summary>
    public PlacementTier? Vcluster { get; init; }

    /// <summary>The host clusters. CRD: <c>spec.placement.regions</c>.</summary>
    public IList<string>? Regions { get; init; }

    /// <summary>The clusters, as the Blueprint's topology calls them. CRD: <c>spec.placement.clusters</c>.</summary>
    public IList<string>? Clusters { get; init; }

    /// <summary>The way of running. CRD: <c>spec.placement.mode</c>.</summary>
    public PlacementMode? Mode { get; init; }

    /// <summary>The placement that is a posture alone.</summary>
    public static implicit operator ApplicationPlacement(ApplicationPosture posture) => new() { Posture = posture };
}

/// <summary>Where the health of an application is asked. CRD: <c>spec.healthCheck</c>; the platform drops unknown keys.</summary>
public sealed record ApplicationHealthCheck
{
    /// <summary>The path, beginning with a slash. Required. CRD: <c>spec.healthCheck.path</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The port, its number or its name. Required. CRD: <c>spec.healthCheck.port</c>.</summary>
    public IntOrString? Port { get; init; }

    /// <summary>How often, in seconds: 5 to 300. Default: 30. CRD: <c>spec.healthCheck.intervalSeconds</c>.</summary>
    public int? IntervalSeconds { get; init; }

    /// <summary>How long an answer may take, in seconds: 1 to 60. Default: 5. CRD: <c>spec.healthCheck.timeoutSeconds</c>.</summary>
    public int? TimeoutSeconds { get; init; }
}

/// <summary>What is demanded of an application's recovery. CRD: <c>spec.topology</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record ApplicationTopology
{
    /// <summary>Whether another region takes over by itself. Default: no. CRD: <c>spec.topology.autoFailover</c>.</summary>
    public bool? AutoFailover { get; init; }

    /// <summary>How long it may be away: one to four digits and a unit of s, m, h, such as <c>15m</c>. CRD: <c>spec.topology.rto</c>.</summary>
    public string? Rto { get; init; }

    /// <summary>How much of the last data may be lost: one to four digits and a unit of s, m, h. CRD: <c>spec.topology.rpo</c>.</summary>
    public string? Rpo { get; init; }

    /// <summary>The fewest replicas, 1 to 9. CRD: <c>spec.topology.minReplicas</c>.</summary>
    public int? MinReplicas { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A Helm release. CRD: <c>spec.helmRelease</c>; the platform drops unknown keys.</summary>
public sealed record HelmReleaseRef
{
    /// <summary>Its name. CRD: <c>spec.helmRelease.name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its namespace. CRD: <c>spec.helmRelease.namespace</c>.</summary>
    public string? Namespace { get; init; }
}

/// <summary>An application that another stands on. CRD: <c>spec.dependsOn[]</c>; the platform drops unknown keys.</summary>
public sealed record ApplicationDependency
{
    /// <summary>Its name. Required. CRD: <c>spec.dependsOn[].name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its namespace. CRD: <c>spec.dependsOn[].namespace</c>.</summary>
    public string? Namespace { get; init; }

    /// <summary>What of it is used. CRD: <c>spec.dependsOn[].context</c>.</summary>
    public string? Context { get; init; }
}

/// <summary>How an application survives the loss of a region. CRD: <c>spec.placement</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApplicationPosture>))]
public enum ApplicationPosture
{
    /// <summary>It runs in one region.</summary>
    [JsonStringEnumMemberName("single-region")] SingleRegion,

    /// <summary>It serves in every region.</summary>
    [JsonStringEnumMemberName("active-active")] ActiveActive,

    /// <summary>It serves in the first region, another stands by.</summary>
    [JsonStringEnumMemberName("active-hotstandby")] ActiveHotstandby,
}
