using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>All rules, by area.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules that lowering one Blueprint can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live = [.. NamingRules.Live, .. MetadataRules.All, .. DependencyRules.All, .. ChartDependencyRules.All, .. ValuesRules.All, .. ChartRules.All, .. FolderRules.All, .. TemplateRules.All, .. ClusterRules.All, .. KubernetesRules.All, .. ContractRules.All, .. KustomizeRules.All, .. ReleaseRules.Live];
}
