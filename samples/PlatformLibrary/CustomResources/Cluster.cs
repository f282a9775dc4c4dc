using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>CloudNativePG's custom resource, as far as the charts use it: a PostgreSQL cluster.</summary>
[KubernetesEntity(Group = "postgresql.cnpg.io", ApiVersion = "v1", Kind = "Cluster", PluralName = "clusters")]
public sealed record Cluster : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "postgresql.cnpg.io/v1";
    public string Kind { get; set; } = "Cluster";
    public V1ObjectMeta Metadata { get; set; } = new();
    public ClusterSpec? Spec { get; set; }
}

/// <summary>How many servers, of what, with how much room.</summary>
public sealed record ClusterSpec
{
    public int? Instances { get; init; }
    public string? ImageName { get; init; }
    public ClusterStorage? Storage { get; init; }
    public V1ResourceRequirements? Resources { get; init; }
    public ClusterBootstrap? Bootstrap { get; init; }
    public ClusterPostgresql? Postgresql { get; init; }
    public bool? EnableSuperuserAccess { get; init; }
    public ClusterMonitoring? Monitoring { get; init; }
}

/// <summary>The volume of each server.</summary>
public sealed record ClusterStorage
{
    public string? Size { get; init; }
    public string? StorageClass { get; init; }
}

/// <summary>What the first start makes.</summary>
public sealed record ClusterBootstrap
{
    public ClusterInitdb? Initdb { get; init; }
}

/// <summary>A database and its owner.</summary>
public sealed record ClusterInitdb
{
    public string? Database { get; init; }
    public string? Owner { get; init; }

    /// <summary>Statements that the superuser runs once, in the new database.</summary>
    public IList<string>? PostInitApplicationSQL { get; init; }
}

/// <summary>The server's own settings.</summary>
public sealed record ClusterPostgresql
{
    public IDictionary<string, string>? Parameters { get; init; }
}

/// <summary>Scraping by the Prometheus operator.</summary>
public sealed record ClusterMonitoring
{
    public bool? EnablePodMonitor { get; init; }
}
