using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Dependencies.Versions;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>A range holds some version.</summary>
internal static class CAT1212
{
    public static void Check(SpecFacts facts)
    {
        foreach (var node in Ranges(facts.Spec))
            if (node is { Value: DataString { Value: var text } } && VersionInterval.Read(text) is { IsEmpty: true })
                facts.Problems.Add(DependencyRules.EmptyRange, node.At, text);
    }

    private static IEnumerable<ConstantScalar> Ranges(ConstantMap spec) =>
    [
        .. DependsList.Of(spec).Select(static d => d.TextNode("version")).OfType<ConstantScalar>(),
        .. (spec.At("upgrades.from") as ConstantList)?.Items.OfType<ConstantScalar>() ?? [],
        .. (spec.At("upgrades.blocks") as ConstantList)?.Items.OfType<ConstantScalar>() ?? [],
    ];
}
