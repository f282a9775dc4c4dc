using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>A Blueprint that this one needs; made by <c>DependsOn(…)</c>, refined with <c>with { … }</c>.
/// CRD: <c>spec.depends[]</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record DependencySpec
{
    /// <summary>Name of the Blueprint, with or without <c>bp-</c>: 2 to 63 characters after it, lower-case letters, digits and
    /// dashes, a letter first. Required. CRD: <c>spec.depends[].blueprint</c>.</summary>
    public string? Blueprint { get; init; }

    /// <summary>The versions that fit, such as <c>^1.0</c> or <c>&gt;=1.2 &lt;2</c>: blanks mean and, no <c>||</c>.
    /// Default: any. CRD: <c>spec.depends[].version</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The name under which this Blueprint speaks of it; unique among the dependencies. CRD: <c>spec.depends[].alias</c>.</summary>
    public string? Alias { get; init; }

    /// <summary>A template expression; the dependency is skipped where it gives false. Default: always needed. CRD: <c>spec.depends[].when</c>.</summary>
    public string? When { get; init; }

    /// <summary>What it is installed with, of any form. CRD: <c>spec.depends[].values</c>, an open object.</summary>
    public OpenValue? Values { get; init; }

    /// <summary>Whether this Blueprint works without it. Not in the CRD, which keeps it; upstream's own Blueprints use it.</summary>
    public bool? Optional { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
