using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT20xx: Blueprints of plain manifests.</summary>
internal static class KustomizeRules
{
    public static readonly DiagnosticDescriptor NotKnown = Rule.Error("CAT2001", Rule.Kustomize, "Not known while compiling",
        "{0} is not known while compiling; {1}");

    public static readonly DiagnosticDescriptor Overlay = Rule.Error("CAT2002", Rule.Kustomize, "Name of an overlay",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor SubstitutionName = Rule.Error("CAT2003", Rule.Kustomize, "Name of a substitution",
        "'{0}' is no name that Flux substitutes; write letters, digits and underscores, no digit first, such as \"SOVEREIGN_FQDN\"");

    public static readonly DiagnosticDescriptor Identity = Rule.Error("CAT2004", Rule.Kustomize, "Identity of an object",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor EmptyBase = Rule.Error("CAT2005", Rule.Kustomize, "A base without objects",
        "'{0}' makes no object without an overlay, and kustomize refuses an empty base; give the base at least one object");

    public static readonly DiagnosticDescriptor HelmOnly = Rule.Error("CAT2006", Rule.Kustomize, "Only Helm knows this",
        "[{0}] says something to Helm only; a Kustomize Blueprint has no releases, so leave it out");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [NotKnown, Overlay, SubstitutionName, Identity, EmptyBase, HelmOnly];
}
