using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT133x: what the platform asks of default values.</summary>
internal static class DefaultValueRules
{
    public static readonly DiagnosticDescriptor Toggle = Rule.Policy("CAT1331", Rule.Values, "Observability that is on by default",
        "'{0}' is on by default: a cluster without the operator's CRDs refuses the chart; set the default to false", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Secret = Rule.Policy("CAT1332", Rule.Values, "A secret as a default",
        "The default of '{0}' is a secret that everybody can read; leave it empty, and read it from a Secret that the operator or an ExternalSecret makes", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ImageTag = Rule.Policy("CAT1333", Rule.Values, "A default image of no fixed version",
        "With the default values this is '{0}', which {1}: the platform refuses the pod; name a version or a digest", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NodePort = Rule.Policy("CAT1334", Rule.Values, "A port on every node by default",
        "'{0}' opens a port on every node by default, which the platform refuses; write {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LocalPath = Rule.Policy("CAT1335", Rule.Values, "Storage of one node by default",
        "'{0}' ties data to one node by default, which the platform refuses; leave it out, so that the cluster's default is taken", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UpstreamVersion = Rule.Policy("CAT1336", Rule.Values, "The wrapped version differs",
        "The values say that this Blueprint wraps version '{0}', the dependency '{1}' is of version '{2}': make them agree", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Toggle, Secret, ImageTag, NodePort, LocalPath, UpstreamVersion];
}
