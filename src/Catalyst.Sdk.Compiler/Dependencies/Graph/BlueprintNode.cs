using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Dependencies;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Dependencies.Graph;

/// <summary>A Blueprint in the graph of dependencies.</summary>
/// <param name="Version">Null where it is not known, or none.</param>
/// <param name="Visibility">As <c>blueprint.yaml</c> says it.</param>
/// <param name="IsMultiInstance">Whether an organization may have several instances of it, which may differ in their version.</param>
internal sealed record BlueprintNode(string Name, SemanticVersion? Version, string Visibility, bool IsMultiInstance, IReadOnlyList<DependencyEdge> Edges)
{
    /// <summary>The Blueprint of a spec, as far as it could be read: a mistake elsewhere in it hides no dependency.</summary>
    public static BlueprintNode Of(string name, string? version, ConstantMap spec) => new(name, version is null ? null : SemanticVersion.Read(version), spec.Text("visibility") ?? "unlisted",
        spec.At("multiInstance.enabled") is ConstantScalar { Value: DataBool { Value: true } }, [.. DependsList.Of(spec).Select(Edge).OfType<DependencyEdge>()]);

    /// <summary>The Blueprint of another assembly, from its contract.</summary>
    public static BlueprintNode Of(BlueprintEdges edges) => new(edges.Name, SemanticVersion.Read(edges.Version), edges.Visibility, IsMultiInstance: false,
        [.. edges.Depends.Select(static e => new DependencyEdge(e.Blueprint, e.Range, e.Alias, e.IsOptional, At: null, RangeAt: null))]);

    private static DependencyEdge? Edge(ConstantMap dependency) => dependency.TextNode("blueprint") is { Value: DataString { Value: var name } } node
        ? new DependencyEdge(name, dependency.Text("version") ?? "", dependency.Text("alias"), dependency.At("when") is not null || dependency.At("optional") is ConstantScalar { Value: DataBool { Value: true } }, node.At, dependency.TextNode("version")?.At ?? node.At)
        : null;
}

/// <param name="Range">The versions that fit; empty for any.</param>
/// <param name="IsConditional">Whether it may be left out (<c>when</c>, <c>optional</c>).</param>
/// <param name="At">Where the source names the Blueprint; null in another assembly.</param>
/// <param name="RangeAt">Where it says the range; null in another assembly.</param>
internal sealed record DependencyEdge(string Blueprint, string Range, string? Alias, bool IsConditional, Location? At, Location? RangeAt);
