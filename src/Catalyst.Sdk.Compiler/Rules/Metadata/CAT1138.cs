using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>What is part of the bootstrap kit is unlisted.</summary>
internal static class CAT1138
{
    /// <summary>The attribute that puts a Blueprint into the kit.</summary>
    private const string Slot = "BootstrapSlotAttribute";

    public static void Check(SpecFacts facts)
    {
        if (facts.Spec.At("visibility") is not ConstantScalar { Value: DataString { Value: "listed" } } visibility) return;
        if (facts.Declaration.Type.GetAttributes().Any(static a => a.AttributeClass is { Name: Slot } slot && BlueprintDiscovery.IsSdk(slot.ContainingNamespace)))
            facts.Problems.AddWithMend(MetadataRules.BootstrapListed, visibility.At, "Unlisted", facts.Declaration.Name);
    }
}
