using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>How the software runs in one region and in several. CRD: <c>spec.topology</c>; the platform drops unknown keys.</summary>
public sealed record TopologySpec
{
    /// <summary>The ways it can run; at least one, none twice. Required. CRD: <c>spec.topology.supported</c>.</summary>
    public IList<TopologyMode>? Supported { get; init; }

    /// <summary>The way taken without a choice. Required. CRD: <c>spec.topology.defaults</c>.</summary>
    public TopologyDefaultsSpec? Defaults { get; init; }

    /// <summary>What each way means for data and clusters; only for ways in <see cref="Supported"/>. CRD: <c>spec.topology.perTopology</c>.</summary>
    public PerTopologySpec? PerTopology { get; init; }
}

/// <summary>How software runs over regions. CRD: <c>spec.topology.supported</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TopologyMode>))]
public enum TopologyMode
{
    /// <summary>Serving in every region.</summary>
    [JsonStringEnumMemberName("active-active")] ActiveActive,

    /// <summary>Serving in one region, a running copy in another takes over.</summary>
    [JsonStringEnumMemberName("active-hot-standby")] ActiveHotStandby,

    /// <summary>Serving in one region, a copy in another is started when needed.</summary>
    [JsonStringEnumMemberName("active-passive")] ActivePassive,

    /// <summary>In one region.</summary>
    [JsonStringEnumMemberName("singleton")] Singleton,
}

/// <summary>The way software runs without a choice. CRD: <c>spec.topology.defaults</c>.</summary>
public sealed record TopologyDefaultsSpec
{
    /// <summary>On a platform of several regions; one of the supported. Required. CRD: <c>spec.topology.defaults.multi-region</c>.</summary>
    [JsonPropertyName("multi-region")]
    public TopologyMode? MultiRegion { get; init; }

    /// <summary>On a platform of one region; one of the supported. Required. CRD: <c>spec.topology.defaults.single-region</c>.</summary>
    [JsonPropertyName("single-region")]
    public TopologyMode? SingleRegion { get; init; }
}

/// <summary>What each way means for data and clusters. CRD: <c>spec.topology.perTopology</c>.</summary>
public sealed record PerTopologySpec
{
    /// <summary>Needs replication and placement. CRD: <c>spec.topology.perTopology.active-active</c>.</summary>
    [JsonPropertyName("active-active")]
    public TopologyVariantSpec? ActiveActive { get; init; }

    /// <summary>Needs replication (mode <see cref="ReplicationMode.Sync"/> when given), switchover and placement.
    /// CRD: <c>spec.topology.perTopology.active-hot-standby</c>.</summary>
    [JsonPropertyName("active-hot-standby")]
    public TopologyVariantSpec? ActiveHotStandby { get; init; }

    /// <summary>Needs replication, switchover and placement. CRD: <c>spec.topology.perTopology.active-passive</c>.</summary>
    [JsonPropertyName("active-passive")]
    public TopologyVariantSpec? ActivePassive { get; init; }

    /// <summary>Needs placement. CRD: <c>spec.topology.perTopology.singleton</c>.</summary>
    public TopologyVariantSpec? Singleton { get; init; }
}

/// <summary>What one way of running means. CRD: <c>spec.topology.perTopology.*</c>.</summary>
public sealed record TopologyVariantSpec
{
    /// <summary>How data gets to the other region. CRD: <c>spec.topology.perTopology.*.replication</c>.</summary>
    public ReplicationSpec? Replication { get; init; }

    /// <summary>How the other region takes over. CRD: <c>spec.topology.perTopology.*.switchover</c>.</summary>
    public SwitchoverSpec? Switchover { get; init; }

    /// <summary>Which clusters take part. CRD: <c>spec.topology.perTopology.*.placement</c>.</summary>
    public TopologyPlacementSpec? Placement { get; init; }
}

/// <summary>How data gets to the other region. CRD: <c>spec.topology.perTopology.*.replication</c>.</summary>
public sealed record ReplicationSpec
{
    /// <summary>The mechanism. Required. CRD: <c>….replication.backend</c>.</summary>
    public ReplicationBackend? Backend { get; init; }

    /// <summary>Whether a write waits for the other region. CRD: <c>….replication.mode</c>.</summary>
    public ReplicationMode? Mode { get; init; }

    /// <summary>The lag aimed at, in seconds, 0 to 86400. CRD: <c>….replication.lagSloSeconds</c>.</summary>
    public int? LagSloSeconds { get; init; }
}

/// <summary>A replication mechanism. CRD: <c>spec.topology.perTopology.*.replication.backend</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplicationBackend>))]
public enum ReplicationBackend
{
    /// <summary>A pair of CloudNativePG clusters.</summary>
    [JsonStringEnumMemberName("cnpg-pair")] CnpgPair,

    /// <summary>The software's own Raft group.</summary>
    [JsonStringEnumMemberName("raft")] Raft,

    /// <summary>Kafka MirrorMaker 2.</summary>
    [JsonStringEnumMemberName("mirrormaker2")] MirrorMaker2,

    /// <summary>Replication of an S3 bucket.</summary>
    [JsonStringEnumMemberName("s3-bucket-replication")] S3BucketReplication,

    /// <summary>OpenSearch cross-cluster replication.</summary>
    [JsonStringEnumMemberName("ccr")] Ccr,

    /// <summary>Valkey or Redis Sentinel.</summary>
    [JsonStringEnumMemberName("sentinel")] Sentinel,

    /// <summary>Velero backups.</summary>
    [JsonStringEnumMemberName("velero")] Velero,

    /// <summary>The SeaweedFS filer's remote storage.</summary>
    [JsonStringEnumMemberName("filer-remote-storage")] FilerRemoteStorage,

    /// <summary>OpenBao performance replication.</summary>
    [JsonStringEnumMemberName("openbao-perf-replication")] OpenBaoPerfReplication,

    /// <summary>Both regions follow one Git repository through Flux.</summary>
    [JsonStringEnumMemberName("flux-git")] FluxGit,

    /// <summary>Nothing to replicate.</summary>
    [JsonStringEnumMemberName("none")] None,
}

/// <summary>Whether a write waits for the other region. CRD: <c>spec.topology.perTopology.*.replication.mode</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplicationMode>))]
public enum ReplicationMode
{
    /// <summary>It waits; the only mode for <see cref="TopologyMode.ActiveHotStandby"/>.</summary>
    [JsonStringEnumMemberName("sync")] Sync,

    /// <summary>It doesn't.</summary>
    [JsonStringEnumMemberName("async")] Async,

    /// <summary>Nothing is replicated.</summary>
    [JsonStringEnumMemberName("none")] None,
}

/// <summary>How the other region takes over. CRD: <c>spec.topology.perTopology.*.switchover</c>.</summary>
public sealed record SwitchoverSpec
{
    /// <summary>Who does it. Required. CRD: <c>….switchover.mechanism</c>.</summary>
    public SwitchoverMechanism? Mechanism { get; init; }

    /// <summary>Recovery time objective in seconds, 0 to 86400. CRD: <c>….switchover.rtoSeconds</c>.</summary>
    public int? RtoSeconds { get; init; }

    /// <summary>Recovery point objective in seconds, 0 to 86400. CRD: <c>….switchover.rpoSeconds</c>.</summary>
    public int? RpoSeconds { get; init; }
}

/// <summary>Who moves the service to the other region. CRD: <c>spec.topology.perTopology.*.switchover.mechanism</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SwitchoverMechanism>))]
public enum SwitchoverMechanism
{
    /// <summary>The platform's continuity component.</summary>
    [JsonStringEnumMemberName("bp-continuum")] Continuum,

    /// <summary>A person.</summary>
    [JsonStringEnumMemberName("manual")] Manual,

    /// <summary>A restore by Velero.</summary>
    [JsonStringEnumMemberName("bp-velero-restore")] VeleroRestore,

    /// <summary>A scripted (Lua) record of the name server.</summary>
    [JsonStringEnumMemberName("lua-record")] LuaRecord,

    /// <summary>MirrorMaker 2 in both directions.</summary>
    [JsonStringEnumMemberName("mm2-symmetric")] Mm2Symmetric,

    /// <summary>Promotion of the follower in cross-cluster replication.</summary>
    [JsonStringEnumMemberName("ccr-promote")] CcrPromote,

    /// <summary>The Raft group itself.</summary>
    [JsonStringEnumMemberName("raft-transition")] RaftTransition,

    /// <summary>Sentinel.</summary>
    [JsonStringEnumMemberName("sentinel-failover")] SentinelFailover,

    /// <summary>Nobody: there is nothing to move.</summary>
    [JsonStringEnumMemberName("none")] None,
}

/// <summary>Which clusters take part in a way of running. CRD: <c>spec.topology.perTopology.*.placement</c>.</summary>
public sealed record TopologyPlacementSpec
{
    /// <summary>The tier. CRD: <c>….placement.tier</c>.</summary>
    public TopologyTier? Tier { get; init; }

    /// <summary>The clusters as <c>tier-REGION</c>, such as <c>rtz-A</c>; none twice. The platform's CI wants a role for each, and
    /// knows the regions A and B only. CRD: <c>….placement.clusters</c>.</summary>
    public IList<string>? Clusters { get; init; }

    /// <summary>The role of each cluster, by its name. CRD: <c>….placement.roles</c>.</summary>
    public IDictionary<string, ClusterRole>? Roles { get; init; }
}

/// <summary>The tier of a way of running. CRD: <c>spec.topology.perTopology.*.placement.tier</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TopologyTier>))]
public enum TopologyTier
{
    /// <summary>The host cluster; written as the empty string.</summary>
    [JsonStringEnumMemberName("")] Host,

    /// <summary>Management.</summary>
    [JsonStringEnumMemberName("mgmt")] Mgmt,

    /// <summary>What the outside reaches.</summary>
    [JsonStringEnumMemberName("dmz")] Dmz,

    /// <summary>Run-time zone: the organisations' software.</summary>
    [JsonStringEnumMemberName("rtz")] Rtz,
}

/// <summary>What a cluster does in a way of running. CRD: <c>spec.topology.perTopology.*.placement.roles.*</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClusterRole>))]
public enum ClusterRole
{
    /// <summary>It serves.</summary>
    [JsonStringEnumMemberName("active")] Active,

    /// <summary>It stands by.</summary>
    [JsonStringEnumMemberName("passive")] Passive,

    /// <summary>It is the only one.</summary>
    [JsonStringEnumMemberName("singleton")] Singleton,
}
