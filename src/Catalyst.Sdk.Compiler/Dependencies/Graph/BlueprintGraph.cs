using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Rules.Dependencies;

namespace Catalyst.Sdk.Compiler.Dependencies.Graph;

/// <summary>The Blueprints of a project and of what it references, and who depends on whom. A name counts with and without <c>bp-</c>.</summary>
internal sealed class BlueprintGraph
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SemanticVersion>> _known = new(StringComparer.Ordinal);

    /// <param name="nodes">Of two of one name the first counts; the second is reported elsewhere.</param>
    /// <param name="known">What the project names besides: <c>CatalystKnownBlueprint</c>.</param>
    public BlueprintGraph(IEnumerable<BlueprintNode> nodes, KnownBlueprints known)
    {
        var all = new List<BlueprintNode>();
        foreach (var node in nodes)
        {
            var name = DependsList.Bare(node.Name);
            if (_index.ContainsKey(name)) continue;
            _index.Add(name, all.Count);
            all.Add(node);
            Know(name, node.Version);
        }

        foreach (var (name, version) in known.All) Know(DependsList.Bare(name), version);
        Nodes = all;
        IsClosed = known.All.Count > 0;
        Targets = [.. all.Select(node => (IReadOnlyList<int>)[.. node.Edges.Select(e => Find(e.Blueprint))])];
    }

    public IReadOnlyList<BlueprintNode> Nodes { get; }

    /// <summary>For each node the node at the end of each of its edges; -1 where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Targets { get; }

    /// <summary>Whether the project says what there is besides, so that an unknown name is a wrong one.</summary>
    public bool IsClosed { get; }

    /// <summary>The names that anyone knows, without <c>bp-</c>.</summary>
    public IEnumerable<string> Names => _known.Keys;

    /// <summary>The node of a name; -1 where there is none.</summary>
    public int Find(string name) => _index.TryGetValue(DependsList.Bare(name), out var index) ? index : -1;

    public bool IsKnown(string name) => _known.ContainsKey(DependsList.Bare(name));

    /// <summary>The versions that are known of a Blueprint; empty where none is.</summary>
    public IReadOnlyList<SemanticVersion> Versions(string name) => _known.TryGetValue(DependsList.Bare(name), out var versions) ? versions : [];

    private void Know(string name, SemanticVersion? version)
    {
        if (!_known.TryGetValue(name, out var versions)) _known.Add(name, versions = []);
        if (version is not null && !versions.Contains(version)) versions.Add(version);
    }
}
