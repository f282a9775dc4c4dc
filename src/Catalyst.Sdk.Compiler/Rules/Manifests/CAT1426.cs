using System;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>Asks of a hook Job what keeps it from getting stuck or starved (decision 16): the delete policy before-hook-creation, requests and limits.</summary>
internal static class CAT1426
{
    private const int BeforeHookCreation = 1;

    private static readonly string[] s_parts = ["requests", "limits"];

    public static void Check(Document document, ManifestReport report)
    {
        if (document.Kind != "Job" || !report.Members.TryGetValue(document.Template.FileName, out var member)) return;
        var hook = member.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "HookAttribute" } c && BlueprintDiscovery.IsSdk(c.ContainingNamespace));
        if (hook is null) return;
        var at = member.Locations.FirstOrDefault();
        var policy = hook.NamedArguments.FirstOrDefault(static a => a.Key == "DeletePolicy").Value.Value;
        if (policy is null || (Convert.ToInt32(policy, CultureInfo.InvariantCulture) & BeforeHookCreation) == 0)
        {
            report.At(FolderRules.HookJob, hook.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? at, null, member.Name, "delete policy before-hook-creation",
                "the Job of the last revision is still there when the next one creates it; add DeletePolicy = HookDeletePolicy.BeforeHookCreation");
        }

        var missing = Workload.Of(document).SelectMany(static w => w.Containers.Concat(w.InitContainers)).SelectMany(static c => s_parts.Where(part => Lacks(c, part))).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            report.At(FolderRules.HookJob, at, null, member.Name, string.Join(" and no ", missing),
                "a full node evicts it first, in the middle of an installation; give each container Resources with requests and limits");
        }
    }

    /// <summary>What a value or a function gives is not to be seen here: only what is surely missing is said.</summary>
    private static bool Lacks(Container container, string part) => Resources.Of(container) is { } all && all.All(r => r.Lacks(part));
}
