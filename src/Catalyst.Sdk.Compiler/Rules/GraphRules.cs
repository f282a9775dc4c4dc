using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Dependencies;

namespace Catalyst.Sdk.Compiler.Rules;

/// <summary>The rules about the graph of dependencies, one class each.</summary>
internal static class GraphRules
{
    /// <summary>What is wrong, each at a place in the source.</summary>
    public static IEnumerable<Problem> Check(BlueprintGraph graph) =>
        CAT1204.Find(graph).Concat(CAT1205.Find(graph)).Concat(CAT1206.Find(graph)).Concat(CAT1207.Find(graph)).Concat(CAT1208.Find(graph));
}
