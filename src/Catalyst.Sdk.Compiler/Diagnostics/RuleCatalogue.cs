using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>All rules, by area.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules that lowering one Blueprint can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live = [.. NamingRules.Live, .. MetadataRules.All, .. DependencyRules.Live, .. ChartDependencyRules.All, .. ValuesRules.All, .. DefaultValueRules.All, .. ChartRules.All, .. FolderRules.All, .. ManifestRules.All, .. TemplateRules.All, .. ClusterRules.All, .. CrossplaneRules.All, .. KubernetesRules.All, .. ContractRules.All, .. KustomizeRules.All, .. ReleaseRules.Live];
}
