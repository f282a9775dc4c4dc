using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT12xx: what a Blueprint depends on.</summary>
internal static class DependencyRules
{
    public static readonly DiagnosticDescriptor Name = Rule.Error("CAT1201", Rule.Dependencies,
        "Name of a dependency", "{0}");

    public static readonly DiagnosticDescriptor Range = Rule.Error("CAT1202", Rule.Dependencies,
        "Range of versions", "'{0}' is no range that the platform reads: {1}. Write ranges such as \"^1.4\", \"1.2.x\" or \">=1.0 <2\"; a blank means and, there is no ||");

    public static readonly DiagnosticDescriptor Duplicate = Rule.Error("CAT1203", Rule.Dependencies,
        "A dependency twice", "{0}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Name, Range, Duplicate];
}
