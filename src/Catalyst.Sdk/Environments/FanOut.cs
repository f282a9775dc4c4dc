namespace Catalyst.Sdk;

/// <summary>How the application controller spreads an application over clusters: one Helm release for each.</summary>
public static class FanOut
{
    /// <summary>The longest name of a release; longer ones are cut and end in a hash.</summary>
    public const int LongestName = FanOutName.Limit;

    /// <summary>The name of an application's release on a cluster: <c>{application}-{cluster}</c>; when that has more than 63 characters,
    /// its first 57 without dashes at their end, a dash and five hex digits of the SHA-256 of both names.</summary>
    /// <param name="application">The application's name.</param>
    /// <param name="cluster">The cluster's name.</param>
    public static string ReleaseName(string application, string cluster)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(cluster);
        return FanOutName.Of(application, cluster);
    }

    /// <summary>The clusters in the order in which releases are made: the active ones, then the passive ones, then the single ones,
    /// each group as given. A cluster without a role is single when it is the only one, else passive.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="roles">Their roles.</param>
    public static IReadOnlyList<string> Order(IReadOnlyList<string> clusters, IReadOnlyDictionary<string, ClusterRole> roles)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(roles);
        var missing = clusters.Count == 1 ? ClusterRole.Singleton : ClusterRole.Passive;
        return [.. clusters.OrderBy(cluster => (roles.TryGetValue(cluster, out var role) ? role : missing) switch { ClusterRole.Active => 0, ClusterRole.Passive => 1, _ => 2 })];
    }
}
