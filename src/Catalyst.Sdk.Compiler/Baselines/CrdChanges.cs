using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What changed in custom resource definitions that the objects of a cluster cannot follow.</summary>
internal static class CrdChanges
{
    /// <param name="knowsFiles">Whether the chart files of the project are at hand: an editor has none.</param>
    public static IEnumerable<string> Of(Baseline before, IReadOnlyList<CrdFacts> now, bool knowsFiles, IReadOnlyList<Rendered> renders)
    {
        foreach (var old in before.Crds)
        {
            if (now.FirstOrDefault(c => c.Name == old.Name) is not { } current)
            {
                var isWhole = old.File is not null ? knowsFiles : knowsFiles && renders.All(static r => !r.Stopped && r.Documents.All(static d => d is not Unknown));
                if (isWhole) yield return old.Name + " is gone";
                continue;
            }

            if (Differ(old.Group, current.Group)) yield return "the group of " + old.Name;
            if (Differ(old.Scope, current.Scope)) yield return "the scope of " + old.Name + " (was " + old.Scope + ", is " + current.Scope + ")";
            foreach (var name in old.Names)
                if (current.Names.FirstOrDefault(n => n.Key == name.Key) is { } other && !other.Value.Equals(name.Value)) yield return "the " + name.Key + " of " + old.Name;
            if (current.Versions.Count == 0) continue;
            foreach (var version in old.Versions)
            {
                if (current.Versions.FirstOrDefault(v => v.Name == version.Name) is not { } kept) yield return version.Name + " of " + old.Name + " is gone";
                else if (version.Served && !kept.Served) yield return version.Name + " of " + old.Name + " is no longer served";
            }
        }
    }

    private static bool Differ(string? before, string? now) => before is not null && now is not null && before != now;
}
