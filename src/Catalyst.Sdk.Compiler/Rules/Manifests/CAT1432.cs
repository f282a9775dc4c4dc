using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-labels: every object has labels of <c>app.kubernetes.io/</c>.</summary>
internal static class CAT1432
{
    private const string Prefix = "app.kubernetes.io/";

    public static void Check(Document document, ManifestReport report)
    {
        if (document.Kind.Length == 0) return;
        if (document.Fields.Lacks("metadata"))
        {
            report.Add(ManifestRules.Labels, document, document.Fields.Origin, document.Kind);
            return;
        }

        foreach (var metadata in document.Fields.At("metadata"))
        {
            if (metadata.Lacks("labels"))
            {
                var mend = metadata["labels"].Any() ? null : Mend.Entry("Labels = Labels");
                report.Mended(ManifestRules.Labels, document, metadata.Origin, mend, document.Kind);
            }
            else if (!metadata.IsOpen && metadata["labels"].SelectMany(static s => s.Shapes).All(static s => s is Fields { IsOpen: false } labels && labels.All.All(static f => !f.Key.StartsWith(Prefix, StringComparison.Ordinal))))
            {
                report.Add(ManifestRules.Labels, document, metadata.At("labels").First().Origin, document.Kind);
            }
        }
    }
}
