using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Discovery;

/// <summary>A class marked <c>[Blueprint]</c>, as its attribute and base class say.</summary>
/// <param name="ValuesType">The values record; null when the base class is not known (a half-typed class).</param>
/// <param name="Name">The name as written; may be malformed.</param>
/// <param name="Version">The attribute's version; null when left to the build.</param>
/// <param name="Folder">The folder under the output root.</param>
internal sealed record BlueprintDeclaration(INamedTypeSymbol Type, INamedTypeSymbol? ValuesType, string Name, string? Version, string Folder,
    Location NameLocation, Location? VersionLocation)
{
    /// <summary>Where the attribute names the folder; null where it does not.</summary>
    public Location? FolderLocation { get; init; }

    /// <summary>Whether the class is a Blueprint of plain manifests, without a chart.</summary>
    public bool IsKustomize => BlueprintDiscovery.DerivesFromKustomize(Type);
}
