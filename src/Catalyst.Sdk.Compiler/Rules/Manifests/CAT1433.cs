using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-resource-labels: the values that the platform's labels may have.</summary>
internal static class CAT1433
{
    private static readonly Dictionary<string, string[]> s_values = new(StringComparer.Ordinal)
    {
        ["app.kubernetes.io/managed-by"] = ["flux", "helm", "kustomize"],
        ["openova.io/building-block"] = ["rtz", "dmz", "mgt"],
        ["openova.io/env-type"] = ["prod", "stg", "uat", "dev", "poc"],
    };

    public static void Check(Document document, ManifestReport report)
    {
        foreach (var labels in document.Fields.At("metadata", "labels"))
        {
            foreach (var field in labels.All)
            {
                if (!s_values.TryGetValue(field.Key, out var allowed)) continue;
                foreach (var scalar in field.Value.Scalars)
                    // Helm writes itself with a capital.
                    if (scalar.Text is { } text && !allowed.Contains(text, StringComparer.OrdinalIgnoreCase))
                        report.Add(ManifestRules.LabelValue, document, scalar.Origin, text, field.Key, string.Join(", ", allowed.Take(allowed.Length - 1)) + " or " + allowed[allowed.Length - 1]);
            }
        }
    }
}
