namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>What the properties of names are, as texts: a test holds them against the types themselves.</summary>
internal static class NameMembers
{
    /// <summary>The text of a property; null when it has none, or the text is no name.</summary>
    public static string? Of(string type, string text, string property) => NameGrammar.Fault(type, text) is not null ? null : type switch
    {
        "Provider" => OfProvider(PlatformCodes.ProviderOfName(text) ?? PlatformCodes.Provider(text)!, property),
        "Region" => OfRegion(System.Array.Find(PlatformCodes.Regions, r => r.Code == text)!, property),
        "BuildingBlock" => property switch { "Code" => text, "PeeringName" => "to-" + text, _ => null },
        "EnvironmentType" => property switch { "Code" => text, "Branch" => PlatformCodes.Environment(text)!.Branch, _ => null },
        "OrganizationSlug" => property == "VCluster" ? text : null,
        "ClusterName" => NameGrammar.Cluster(text, out var cluster) is null ? OfCluster(cluster!, property) : null,
        "EnvironmentName" => NameGrammar.EnvironmentName(text, out var environment) is null ? OfEnvironment(text, environment!, property) : null,
        "LocationCode" => NameGrammar.Location(text, out var location) is null ? OfLocation(location!, property) : null,
        "VClusterName" => NameGrammar.VCluster(text, out var host) is null ? Below(text, Text(host!), property, "Organization") : null,
        "CloudResourceName" => NameGrammar.CloudResource(text, out var parent) is null ? Below(text, Text(parent!), property, "Type") : null,
        _ => null,
    };

    private static string? OfProvider(ProviderCode provider, string property) => property switch { "Name" => provider.Name, "Code" => provider.Code, _ => null };

    private static string? OfRegion(RegionCode region, string property) => property switch { "Code" => region.Code, "Provider" => region.Provider, _ => null };

    private static string? OfCluster(ClusterParts cluster, string property) => property switch
    {
        "Provider" => cluster.Provider.Name,
        "RegionCode" => cluster.Region,
        "Region" => PlatformCodes.Region(cluster.Provider.Name, cluster.Region)?.Code,
        "BuildingBlock" => cluster.Block.Code,
        "EnvironmentType" => cluster.Environment.Code,
        "VpcName" => cluster.Block.Code + "-" + cluster.Environment.Code,
        "Location" => PlatformCodes.Region(cluster.Provider.Name, cluster.Region) is { } region ? new string([cluster.Provider.Letter, region.Letter, cluster.Block.Letter, cluster.Environment.Letter]) : null,
        _ => null,
    };

    private static string? OfEnvironment(string text, EnvironmentParts environment, string property) => property switch
    {
        "Organization" => environment.Organization,
        "Type" => environment.Environment.Code,
        "PolicyName" => text + "-policy",
        "StreamPrefix" => "ws." + text + ".>",
        "SecretsPath" => "org/" + environment.Organization + "/env/" + environment.Environment.Code + "/",
        _ => null,
    };

    private static string? OfLocation(LocationParts location, string property) => property switch
    {
        "Provider" => location.Provider.Name,
        "Region" => location.Region?.Code,
        "BuildingBlock" => location.Block.Code,
        "EnvironmentType" => location.Environment.Code,
        "Cluster" => location.Region is { } region ? Text(new ClusterParts(location.Provider, region.Code, location.Block, location.Environment)) : null,
        _ => null,
    };

    private static string? Below(string text, string cluster, string property, string own) => property == "Cluster" ? cluster : property == own ? text.Substring(cluster.Length + 1) : null;

    private static string Text(ClusterParts cluster) => cluster.Provider.Code + "-" + cluster.Region + "-" + cluster.Block.Code + "-" + cluster.Environment.Code;
}
