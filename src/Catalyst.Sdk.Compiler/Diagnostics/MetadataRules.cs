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

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Missing, NotConstant, OutsideLimit, VersionsDiffer];
}
