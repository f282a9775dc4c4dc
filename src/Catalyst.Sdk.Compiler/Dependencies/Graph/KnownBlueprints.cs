using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Versions;

namespace Catalyst.Sdk.Compiler.Dependencies.Graph;

/// <summary>The Blueprints that the project's items <c>CatalystKnownBlueprint</c> name, from the property that the targets make of them:
/// <c>bp-cnpg@1.2.0,bp-redis</c>.</summary>
internal sealed class KnownBlueprints
{
    /// <summary>The property as analyzers see it.</summary>
    public const string Property = "build_property._CatalystKnownBlueprints";

    public static readonly KnownBlueprints None = new("");

    public KnownBlueprints(string items)
    {
        All = [.. items.Split(',').Select(static i => i.Trim().Split('@')).Where(static p => p[0].Length > 0).Select(static p => (p[0], p.Length > 1 ? SemanticVersion.Read(p[1].Trim()) : null))];
    }

    /// <summary>Names with their versions, where the item gives one. A name may come several times.</summary>
    public IReadOnlyList<(string Name, SemanticVersion? Version)> All { get; }
}
