using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>What an assembly tells the compiler of its users about one public type, because metadata does not: defaults, documentation, bodies.</summary>
/// <param name="Type">The type's documentation id.</param>
/// <param name="Members">Its members, and the hidden ones of other types that their bodies call.</param>
/// <param name="Blueprint">What the graph of dependencies needs, when the type is a Blueprint.</param>
internal sealed record TypeContract(string Type, string? Documentation, EquatableArray<MemberContract> Members, BlueprintEdges? Blueprint);

/// <param name="Id">The member's documentation id.</param>
/// <param name="Default">What a property or static field holds when nothing is said; null when it has no initializer.</param>
/// <param name="Body">The lowered body of a helper or template; null when the member has none.</param>
/// <param name="Hindrance">Why a body has no Helm form; null when it has one.</param>
internal sealed record MemberContract(string Id, string? Documentation, DataValue? Default, HelperModel? Body, string? Hindrance);

/// <summary>A Blueprint as others depend on it.</summary>
/// <param name="Visibility">As <c>blueprint.yaml</c> says it.</param>
internal sealed record BlueprintEdges(string Name, string Version, string Visibility, EquatableArray<BlueprintEdge> Depends);

/// <param name="Range">The versions that fit.</param>
internal sealed record BlueprintEdge(string Blueprint, string Range, string? Alias)
{
    /// <summary>Whether the Blueprint works without it, or needs it under a condition only.</summary>
    public bool IsOptional { get; init; }
}
