using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT11xx: what a Blueprint says about itself.</summary>
internal static class MetadataRules
{
    public static readonly DiagnosticDescriptor Missing = Rule.Error("CAT1101", Rule.Metadata,
        "A required field is missing", "{0} is required: set {1}");

    public static readonly DiagnosticDescriptor NotConstant = Rule.Error("CAT1102", Rule.Metadata,
        "Not known at compile time", "{0} is not known at compile time: {1}");

    public static readonly DiagnosticDescriptor OutsideLimit = Rule.Error("CAT1103", Rule.Metadata,
        "A value outside the platform's limits", "{0} {1}");

    public static readonly DiagnosticDescriptor VersionsDiffer = Rule.Error("CAT1104", Rule.Metadata,
        "Attribute and build give different versions", "The attribute says version {0}, the build property CatalystVersion says {1}: leave one of them out");

    public static readonly DiagnosticDescriptor RotationTtl = Rule.Error("CAT1110", Rule.Metadata,
        "How long a credential lives", "{0} {1}");

    public static readonly DiagnosticDescriptor OpenApplicationModel = Rule.Policy("CAT1111", Rule.Metadata,
        "A kind of manifests that the platform does not install", "{0} is OAM, which the platform accepts and does not install: write HelmChart or Kustomize, or leave the source out", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoModes = Rule.Error("CAT1112", Rule.Metadata,
        "Placement modes that are empty", "{0} {1}: name the modes that work, or leave Modes out");

    public static readonly DiagnosticDescriptor DefaultMode = Rule.Error("CAT1113", Rule.Metadata,
        "A default that is no mode", "{0} is {1}, which is not in spec.placementSchema.modes: add it there, or choose another default");

    public static readonly DiagnosticDescriptor Regions = Rule.Error("CAT1114", Rule.Metadata,
        "Number of regions", "{0} {1}");

    public static readonly DiagnosticDescriptor RegionsOrder = Rule.Policy("CAT1115", Rule.Metadata,
        "More regions at least than at most", "spec.placementSchema.maxRegions is {0}, below minRegions, which is {1}: no number of regions fits both", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DefaultTier = Rule.Error("CAT1116", Rule.Metadata,
        "A default place that is not allowed", "{0} is {1}, which is not in spec.allowedPlacements: the platform refuses an installation there; add it, or choose another default");

    public static readonly DiagnosticDescriptor NoTopology = Rule.Policy("CAT1117", Rule.Metadata,
        "A Blueprint without topology", "spec.topology is missing, which the platform's CI refuses: set Topology; what runs in one place only supports Singleton", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TopologyMembers = Rule.Error("CAT1118", Rule.Metadata,
        "A topology that is not supported", "{0} {1}, which is not in spec.topology.supported: add it there, or take it away here");

    public static readonly DiagnosticDescriptor Supported = Rule.Error("CAT1119", Rule.Metadata,
        "Supported topologies", "{0} {1}");

    public static readonly DiagnosticDescriptor TopologyParts = Rule.Error("CAT1120", Rule.Metadata,
        "A part of a topology is missing", "{0} is required for this topology: set {1}");

    public static readonly DiagnosticDescriptor HotStandbySync = Rule.Policy("CAT1121", Rule.Metadata,
        "A hot standby that replicates later", "{0} is {1}; a hot standby replicates with sync: write ReplicationMode.Sync, or support active-passive instead", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TopologySeconds = Rule.Error("CAT1122", Rule.Metadata,
        "Seconds of a topology", "{0} {1}");

    public static readonly DiagnosticDescriptor ClusterId = Rule.Error("CAT1123", Rule.Metadata,
        "A cluster that has no such name", "{0} {1}");

    public static readonly DiagnosticDescriptor ClusterLetter = Rule.Policy("CAT1124", Rule.Metadata,
        "A cluster that the platform's CI does not know", "{0} has '{1}'; the platform's CI knows the clusters A and B of each tier only, such as {2}-A", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ClusterTwice = Rule.Error("CAT1125", Rule.Metadata,
        "A cluster twice", "{0} {1}: keep one");

    public static readonly DiagnosticDescriptor ClusterRole = Rule.Policy("CAT1126", Rule.Metadata,
        "A cluster without a role", "'{0}' has no role in {1}: add it there as active, passive or singleton", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RoleCluster = Rule.Policy("CAT1127", Rule.Metadata,
        "A role of no cluster", "{0} {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EndpointName = Rule.Error("CAT1128", Rule.Metadata,
        "Name of an endpoint", "{0} {1}");

    public static readonly DiagnosticDescriptor HostToken = Rule.Error("CAT1129", Rule.Metadata,
        "A host name that differs by instance or cluster", "{0} {1}");

    public static readonly DiagnosticDescriptor HostLength = Rule.Error("CAT1130", Rule.Metadata,
        "Length of a host name", "{0} {1}");

    public static readonly DiagnosticDescriptor HostScheme = Rule.Policy("CAT1131", Rule.Metadata,
        "A host name with a scheme", "{0} {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HostUnresolved = Rule.Policy("CAT1132", Rule.Metadata,
        "A host name with a token that nothing resolves", "{0} holds '{1}', which nothing resolves: the platform knows .AppName, .OrgDomain, .OrgSlug and .SovereignFQDN", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OrgHost = Rule.Policy("CAT1133", Rule.Metadata,
        "A host name of an organization", "{0} joins .OrgSlug and .SovereignFQDN: write {{{{.OrgDomain}}}}, which is the organization's own domain where it has one", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EndpointLimits = Rule.Error("CAT1134", Rule.Metadata,
        "Limits of an endpoint", "{0} {1}");

    public static readonly DiagnosticDescriptor RoleGroup = Rule.Policy("CAT1135", Rule.Metadata,
        "A group that gives no role", "{0} {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MaxPerOrg = Rule.Error("CAT1136", Rule.Metadata,
        "Number of instances", "{0} {1}");

    public static readonly DiagnosticDescriptor SidebarOrder = Rule.Error("CAT1137", Rule.Metadata,
        "Place in the console's navigation", "{0} {1}");

    public static readonly DiagnosticDescriptor BootstrapListed = Rule.Policy("CAT1138", Rule.Metadata,
        "A bootstrap component in the catalogue", "'{0}' is part of the bootstrap kit, which nobody installs from the catalogue: write Visibility.Unlisted", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BannedWord = Rule.Policy("CAT1139", Rule.Metadata,
        "A word that the platform does not use", "{0} says '{1}', which the platform calls {2}: its glossary has one word for a thing", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BackingService = Rule.Policy("CAT1140", Rule.Metadata,
        "A backing service without its type", "{0} is required by the topology schema: set {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Produces = Rule.Error("CAT1141", Rule.Metadata,
        "What an operator makes", "{0} is required: set {1}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        Missing, NotConstant, OutsideLimit, VersionsDiffer,
        RotationTtl, OpenApplicationModel, NoModes, DefaultMode, Regions, RegionsOrder,
        DefaultTier, NoTopology, TopologyMembers, Supported, TopologyParts, HotStandbySync,
        TopologySeconds, ClusterId, ClusterLetter, ClusterTwice, ClusterRole, RoleCluster,
        EndpointName, HostToken, HostLength, HostScheme, HostUnresolved, OrgHost,
        EndpointLimits, RoleGroup, MaxPerOrg, SidebarOrder, BootstrapListed, BannedWord,
        BackingService, Produces,
    ];
}
