using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-strategy-force: Recreate goes with the force annotation.</summary>
internal static class CAT1446
{
    public static void Check(Document document, ManifestReport report)
    {
        if (document.Kind != "Deployment" || !document.Fields.At("spec", "strategy").SelectMany(static s => s.Scalars("type")).Any(static t => t.Constants.Contains(ForceAnnotation.Recreate) || t.Text == ForceAnnotation.Recreate)) return;
        foreach (var metadata in document.Fields.At("metadata"))
        {
            if (metadata.Lacks("annotations"))
            {
                var mend = metadata["annotations"].Any() ? null : Mend.Entry("Annotations = new StringMap { " + ForceAnnotation.Entry + " }");
                report.Mended(ManifestRules.RecreateWithoutForce, document, metadata.Origin, mend);
            }
            else if (metadata.At("annotations").FirstOrDefault() is { } annotations && metadata["annotations"].All(static s => s.Shapes.All(static a => a is Fields f && f.Lacks(ForceAnnotation.Key))))
            {
                report.Mended(ManifestRules.RecreateWithoutForce, document, annotations.Origin, Mend.Entry(ForceAnnotation.Entry));
            }
        }
    }
}
