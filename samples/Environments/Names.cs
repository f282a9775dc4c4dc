using Catalyst.Sdk;

namespace Samples.Environments;

/// <summary>The names that the resources share.</summary>
internal static class Names
{
    public const string Sovereign = "one.example.org";

    public static readonly OrganizationSlug Acme = "acme";

    public static readonly EnvironmentName Production = EnvironmentName.Create("acme", EnvironmentType.Prod);

    public static readonly ClusterName Falkenstein = ClusterName.Create(Region.Fsn, BuildingBlock.Rtz, EnvironmentType.Prod);

    public static readonly ClusterName Helsinki = ClusterName.Create(Region.Hel, BuildingBlock.Rtz, EnvironmentType.Prod);
}
