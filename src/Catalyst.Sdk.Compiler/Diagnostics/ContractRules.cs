using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT18xx: what another assembly lends to a Blueprint.</summary>
internal static class ContractRules
{
    public static readonly DiagnosticDescriptor NoContract = Rule.Error("CAT1801", Rule.Contracts, "A type of an assembly without a contract",
        "'{0}' comes from '{1}', which says nothing to the Blueprint compiler about it; reference Catalyst.Sdk in that project and make the type public");

    public static readonly DiagnosticDescriptor UnknownVersion = Rule.Error("CAT1802", Rule.Contracts, "A contract of an unknown version",
        "'{0}' comes from '{1}', whose contract has version {2}; this Catalyst.Sdk reads version {3}: use one version of Catalyst.Sdk in both projects");

    public static readonly DiagnosticDescriptor NoHelmForm = Rule.Error("CAT1803", Rule.Contracts, "A member of another assembly that has no Helm form",
        "'{0}' of '{1}' cannot be called in a template: {2}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [NoContract, UnknownVersion, NoHelmForm];
}
