using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The kind <c>OAM</c> is in the definition, and nothing installs it.</summary>
internal static class CAT1111
{
    public static void Check(SpecFacts facts)
    {
        // A Blueprint of plain manifests has one kind, whatever is written.
        if (facts.Declaration.IsKustomize || facts.Spec.At("manifests.source.kind") is not ConstantScalar { Value: DataString { Value: "OAM" } } kind) return;
        facts.Problems.Add(MetadataRules.OpenApplicationModel, kind.At, "spec.manifests.source.kind");
    }
}
