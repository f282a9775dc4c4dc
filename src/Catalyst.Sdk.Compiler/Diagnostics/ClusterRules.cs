using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT155x: what depends on the cluster, is new at every render, or reaches other templates.</summary>
internal static class ClusterRules
{
    public static readonly DiagnosticDescriptor NewAtEveryRender = Rule.Warning("CAT1551", Rule.Templates, "A secret that is new at every render",
        "'{0}' gives another text at every render, so each upgrade changes it; keep it with PersistentSecret and {1}");

    public static readonly DiagnosticDescriptor ChecksumOfChanging = Rule.Error("CAT1552", Rule.Templates, "A checksum of what changes by itself",
        "'{0}' reaches {1}, so its checksum says nothing about its configuration; take the checksum of a template that depends on values only");

    public static readonly DiagnosticDescriptor ChecksumTarget = Rule.Error("CAT1553", Rule.Templates, "A checksum of something that is no template",
        "A checksum is taken of one template of this class; write Checksum(() => ConfigMap) with a public member that returns a Kubernetes object");

    public static readonly DiagnosticDescriptor ChecksumOfItself = Rule.Error("CAT1554", Rule.Templates, "A checksum of the template that it stands in",
        "'{0}' contains this checksum itself, which has no end; take the checksum of another template");

    public static readonly DiagnosticDescriptor NotAnObject = Rule.Error("CAT1555", Rule.Templates, "A lookup of something that is no Kubernetes object",
        "'{0}' has no [KubernetesEntity], so nothing tells what to look up; use a Kubernetes type, or mark the record with its group, version and kind");

    public static readonly DiagnosticDescriptor NeedsConstant = Rule.Error("CAT1556", Rule.Templates, "A constant is needed here",
        "{0} must be {1} that is known while compiling");

    public static readonly DiagnosticDescriptor InlineCertificate = Rule.Error("CAT1557", Rule.Templates, "A certificate without its key",
        "Each call of SelfSigned makes another pair; keep one with PersistentSecret and Key.Certificate, or take both parts from one local, 'var pair = SelfSigned(…);'");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [NewAtEveryRender, ChecksumOfChanging, ChecksumTarget, ChecksumOfItself, NotAnObject, NeedsConstant, InlineCertificate];
}
