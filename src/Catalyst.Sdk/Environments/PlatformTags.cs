namespace Catalyst.Sdk;

/// <summary>Who looks after a cloud resource. Tag <c>openova.io/managed-by</c>.</summary>
public enum ResourceManager
{
    /// <summary>The control plane itself.</summary>
    Catalyst,

    /// <summary>Crossplane, as for everything after the hand-over.</summary>
    Crossplane,

    /// <summary>OpenTofu, while a Sovereign is made.</summary>
    OpenTofu,

    /// <summary>People.</summary>
    Manual,
}

/// <summary>The tags of cloud resources and the labels of what runs in a vcluster (naming convention §6.1, §6.2).</summary>
public static class PlatformTags
{
    /// <summary>The six tags of a cloud resource: provider, region, building-block, env-type, cluster and managed-by, each behind <c>openova.io/</c>.</summary>
    /// <param name="cluster">The host cluster that it belongs to.</param>
    /// <param name="manager">Who looks after it.</param>
    public static IReadOnlyDictionary<string, string> OfResource(ClusterName cluster, ResourceManager manager)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Key("provider")] = cluster.Provider.Name,
            [Key("region")] = cluster.RegionCode,
            [Key("building-block")] = cluster.BuildingBlock.Code,
            [Key("env-type")] = cluster.EnvironmentType.Code,
            [Key("cluster")] = cluster.ToString(),
            [Key("managed-by")] = manager switch { ResourceManager.Catalyst => "catalyst", ResourceManager.Crossplane => "crossplane", ResourceManager.OpenTofu => "opentofu", _ => "manual" },
        };
    }

    /// <summary>The eight labels of an application in a vcluster: sovereign, organization, environment, vcluster, host-cluster, application,
    /// blueprint and blueprint-version, each behind <c>openova.io/</c>.</summary>
    /// <param name="sovereign">The Sovereign's name.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="cluster">The host cluster.</param>
    /// <param name="application">The application's name.</param>
    /// <param name="blueprint">Name of its Blueprint.</param>
    /// <param name="blueprintVersion">Version of its Blueprint.</param>
    public static IReadOnlyDictionary<string, string> InVCluster(string sovereign, EnvironmentName environment, ClusterName cluster, string application, string blueprint, string blueprintVersion)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(cluster);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Key("sovereign")] = sovereign,
            [Key("organization")] = environment.Organization.ToString(),
            [Key("environment")] = environment.ToString(),
            [Key("vcluster")] = environment.Organization.VCluster,
            [Key("host-cluster")] = cluster.ToString(),
            [Key("application")] = application,
            [Key("blueprint")] = blueprint,
            [Key("blueprint-version")] = blueprintVersion,
        };
    }

    private static string Key(string name) => "openova.io/" + name;
}
