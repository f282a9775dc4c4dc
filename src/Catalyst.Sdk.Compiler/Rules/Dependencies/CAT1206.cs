using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>Some version that is known meets the range.</summary>
internal static class CAT1206
{
    public static IEnumerable<Problem> Find(BlueprintGraph graph)
    {
        foreach (var node in graph.Nodes)
            foreach (var edge in node.Edges)
            {
                if (edge.RangeAt is not { } at || graph.Versions(edge.Blueprint) is not { Count: > 0 } versions) continue;
                // A range that takes nothing at all is reported as that.
                if (VersionInterval.Read(edge.Range) is not { IsEmpty: false } range || versions.Any(range.Has)) continue;
                var ordered = versions.OrderBy(static v => v, SemanticVersion.Order).ToList();
                var highest = ordered[ordered.Count - 1];
                yield return new Problem(DependencyRules.NoVersion, at, edge.Blueprint, string.Join(", ", ordered), edge.Range)
                {
                    Mend = Mend.Meant("^" + (highest.Prerelease.Length > 0 ? highest.ToString() : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", highest.Major, highest.Minor))),
                };
            }
    }
}
