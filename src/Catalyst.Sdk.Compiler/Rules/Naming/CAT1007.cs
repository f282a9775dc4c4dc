using System;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Naming;

/// <summary>The folder bears the Blueprint's name: the platform's release pipeline looks for the chart <c>bp-&lt;folder&gt;</c>.</summary>
internal static class CAT1007
{
    public static void Check(SpecFacts facts)
    {
        // The one exception of the pipeline.
        if (facts.LastFolder == "catalyst" && facts.Declaration.Name == "bp-catalyst-platform") return;
        if (facts.Declaration.FolderLocation is not { } at || !BlueprintNaming.IsName(facts.Declaration.Name) || BlueprintNaming.FolderFault(facts.Declaration.Folder) is not null || string.Equals(facts.LastFolder, facts.BareName, StringComparison.Ordinal)) return;
        var folder = facts.Declaration.Folder;
        var meant = folder.Substring(0, folder.Length - facts.LastFolder.Length) + facts.BareName;
        facts.Problems.AddWithMend(NamingRules.FolderOfName, at, meant, folder, facts.LastFolder, meant);
    }
}
