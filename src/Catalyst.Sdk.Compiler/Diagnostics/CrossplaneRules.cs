using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT160x: definitions and compositions of Crossplane.</summary>
internal static class CrossplaneRules
{
    public static readonly DiagnosticDescriptor Group = Rule.Policy("CAT1601", Rule.Compositions, "Group of a composite resource",
        "'{0}' is not the platform's API group: write compose.openova.io, or access.openova.io for access", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Provider = Rule.Policy("CAT1602", Rule.Compositions, "A provider that the platform does not run",
        "'{0}' is of an Upbound provider that the platform does not run; of those it has opentofu.upbound.io only", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Split = Rule.Policy("CAT1603", Rule.Compositions, "Compositions beside other things",
        "This {0} {1}; give definitions and compositions a Blueprint of their own that depends on bp-crossplane", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Group, Provider, Split];
}
