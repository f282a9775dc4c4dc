using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT122x: the charts inside an umbrella chart, and their values.</summary>
internal static class ChartDependencyRules
{
    public static readonly DiagnosticDescriptor Range = Rule.Error("CAT1221", Rule.Dependencies, "Range of versions of a chart",
        "'{0}' is no range that Helm reads: write ranges such as \"^1.4\", \"1.2.x\", \">=1.0 <2\" or \"1.x || 3.x\"");

    public static readonly DiagnosticDescriptor Repository = Rule.Error("CAT1222", Rule.Dependencies, "Repository of a chart",
        "'{0}' is no repository: {1}");

    public static readonly DiagnosticDescriptor Key = Rule.Error("CAT1223", Rule.Dependencies, "Two charts of one name", "{0}");

    public static readonly DiagnosticDescriptor Condition = Rule.Error("CAT1224", Rule.Dependencies, "A condition that no value decides",
        "The condition '{0}' {1}");

    public static readonly DiagnosticDescriptor Binding = Rule.Error("CAT1225", Rule.Dependencies, "Values of no chart", "{0}");

    public static readonly DiagnosticDescriptor Removed = Rule.Error("CAT1226", Rule.Dependencies, "A default that null does not remove",
        "'{0}' is left out here, and the inner chart keeps its default: write HelmValue.Delete to remove it, with a SubchartValues<T> in Extra = new() {{ … }}");

    public static readonly DiagnosticDescriptor Delete = Rule.Warning("CAT1227", Rule.Dependencies, "Removing a default takes Helm 3.13",
        "Helm before 3.13 keeps the inner chart's default of '{0}': set another value where older Helm installs this chart");

    public static readonly DiagnosticDescriptor Read = Rule.Error("CAT1228", Rule.Dependencies, "A value that the inner chart may not have",
        "A template reads the values of an inner chart here, which may be off or of another version: every member of '{0}' must be nullable and without a default, and '{1}' is not; read through a record of those members alone");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Range, Repository, Key, Condition, Binding, Removed, Delete, Read];
}
