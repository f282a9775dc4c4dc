using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT1020 to CAT1049: texts that the platform's types of names refuse, and names that its convention advises against.</summary>
internal static class PlatformNameRules
{
    public static readonly DiagnosticDescriptor Provider = Of("CAT1020", "Code of a provider", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Region = Of("CAT1021", "Code of a region", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Block = Of("CAT1022", "Code of a building block", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EnvironmentType = Of("CAT1023", "Environment type", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Slug = Of("CAT1024", "Slug of an organization", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ReservedSlug = Of("CAT1025", "A reserved word as slug", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SystemSlug = Of("CAT1026", "A slug that looks like Kubernetes' own", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Cluster = Of("CAT1027", "Name of a host cluster", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Role = Of("CAT1028", "A role in the name of a cluster", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Server = Of("CAT1029", "Name of a server", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Location = Of("CAT1030", "Location code", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CloudResource = Of("CAT1031", "Name of a cloud resource", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Environment = Of("CAT1032", "Name of an environment", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ClusterId = Of("CAT1033", "Id of a cluster", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ClusterLetter = Of("CAT1034", "A cluster that the platform's CI does not know", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor VCluster = Of("CAT1035", "Qualified name of a vcluster", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Host = Of("CAT1036", "Host name of the platform", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LongRelease = Of("CAT1037", "A release whose name is cut", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Repeated = Of("CAT1038", "A name that repeats its parent", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [Provider, Region, Block, EnvironmentType, Slug, ReservedSlug, SystemSlug, Cluster, Role, Server, Location, CloudResource, Environment, ClusterId, ClusterLetter, VCluster, Host, LongRelease, Repeated];

    /// <summary>The rule that a fault of the grammar breaks.</summary>
    public static DiagnosticDescriptor Of(NameRule rule) => rule switch
    {
        NameRule.Provider => Provider,
        NameRule.Region => Region,
        NameRule.Block => Block,
        NameRule.EnvironmentType => EnvironmentType,
        NameRule.Slug => Slug,
        NameRule.ReservedSlug => ReservedSlug,
        NameRule.SystemSlug => SystemSlug,
        NameRule.Cluster => Cluster,
        NameRule.Role => Role,
        NameRule.Server => Server,
        NameRule.Location => Location,
        NameRule.CloudResource => CloudResource,
        NameRule.Repeated => Repeated,
        NameRule.Environment => Environment,
        NameRule.ClusterId => ClusterId,
        NameRule.ClusterLetter => ClusterLetter,
        NameRule.VCluster => VCluster,
        _ => Host,
    };

    private static DiagnosticDescriptor Of(string id, string title, DiagnosticSeverity severity) => Rule.Policy(id, Rule.Naming, title, "{0}", severity);
}
