namespace Catalyst.Sdk;

/// <summary>What a text has to be, to be a name of the platform.</summary>
internal enum NameRule
{
    Provider, Region, Block, EnvironmentType, Slug, ReservedSlug, SystemSlug, Cluster, Role, Server, Location, CloudResource, Repeated, Environment, ClusterId, ClusterLetter, VCluster, Host,
}

/// <summary>Why a text is no name.</summary>
/// <param name="Rule">What the text would have to be.</param>
/// <param name="Message">What is wrong and what to write.</param>
/// <param name="Mended">The whole text as it should be, where there is one way only.</param>
internal sealed record NameFault(NameRule Rule, string Message, string? Mended = null);
