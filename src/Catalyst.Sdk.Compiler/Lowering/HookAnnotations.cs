using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>From <c>[Hook]</c>, <c>[HelmTest]</c> and <c>[KeepOnUninstall]</c> to the annotations that Helm reads.</summary>
internal static class HookAnnotations
{
    // The order of the flags in the SDK's enums is the order in which Helm's own documentation lists them.
    private static readonly string[] Phases = ["pre-install", "post-install", "pre-delete", "post-delete", "pre-upgrade", "post-upgrade", "pre-rollback", "post-rollback", "test"];
    private static readonly string[] Policies = ["before-hook-creation", "hook-succeeded", "hook-failed"];

    public static IReadOnlyList<KeyedEntry> Of(ISymbol member)
    {
        var entries = new List<KeyedEntry>();
        foreach (var attribute in member.GetAttributes())
        {
            if (!Discovery.BlueprintDiscovery.IsSdk(attribute.AttributeClass?.ContainingNamespace)) continue;
            switch (attribute.AttributeClass!.Name)
            {
                case "HookAttribute":
                    Add(entries, "helm.sh/hook", Names(attribute.ConstructorArguments.FirstOrDefault().Value, Phases));
                    Add(entries, "helm.sh/hook-weight", Number(attribute, "Weight"));
                    Add(entries, "helm.sh/hook-delete-policy", Names(Named(attribute, "DeletePolicy"), Policies));
                    break;
                case "HelmTestAttribute":
                    Add(entries, "helm.sh/hook", "test");
                    break;
                case "KeepOnUninstallAttribute":
                    Add(entries, "helm.sh/resource-policy", "keep");
                    break;
            }
        }

        return entries;
    }

    private static void Add(List<KeyedEntry> entries, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value)) entries.Add(KeyedEntry.Of(key, Constant.Text(value!)));
    }

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    private static string? Number(AttributeData attribute, string name) =>
        Named(attribute, name) is int and not 0 and var n ? Convert.ToString(n, CultureInfo.InvariantCulture) : null;

    private static string? Names(object? flags, string[] names)
    {
        if (flags is null) return null;
        var bits = Convert.ToInt32(flags, CultureInfo.InvariantCulture);
        return string.Join(",", names.Where((_, i) => (bits & (1 << i)) != 0));
    }
}
