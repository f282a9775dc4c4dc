using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-strategy-force: the force annotation is for Recreate, never for what holds data.</summary>
internal static class CAT1447
{
    public static void Check(Document document, ManifestReport report)
    {
        var force = document.Fields.At("metadata", "annotations").SelectMany(static a => a.Scalars(ForceAnnotation.Key)).FirstOrDefault(static s => s.Text is "enabled" or "Enabled");
        if (force is null) return;
        var reason = document.Kind switch
        {
            "PersistentVolumeClaim" or "StatefulSet" => "data of this " + document.Kind + " would go with it",
            "Deployment" when ForceAnnotation.Types(document) is { } types && types.All(static t => t.Default is DataString { Value: not ForceAnnotation.Recreate } && !t.Constants.Contains(ForceAnnotation.Recreate)) => "this Deployment is not Recreate, and would stop in between",
            _ => null,
        };
        if (reason is not null) report.Mended(ManifestRules.ForceWithoutRecreate, document, force.Origin, force.IsLiteral ? Mend.Remove : null, reason);
    }
}
