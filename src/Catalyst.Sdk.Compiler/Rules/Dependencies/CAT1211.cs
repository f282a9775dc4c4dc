using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>An alias tells dependencies apart: it is no other dependency's name.</summary>
internal static class CAT1211
{
    public static void Check(SpecFacts facts)
    {
        var unnamed = new HashSet<string>(DependsList.Of(facts.Spec).Where(static d => d.Text("alias") is null).Select(static d => DependsList.Bare(d.Text("blueprint") ?? "")), StringComparer.Ordinal);
        foreach (var dependency in DependsList.Of(facts.Spec))
            if (dependency.TextNode("alias") is { Value: DataString { Value: { Length: > 0 } alias } } node && dependency.Text("blueprint") is { } name
                && DependsList.Bare(alias) is var bare && unnamed.Contains(bare) && !string.Equals(bare, DependsList.Bare(name), StringComparison.Ordinal))
                facts.Problems.Add(DependencyRules.AliasName, node.At, alias, name);
    }
}
