using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-crd-cr: a CRD and an object of it are not in one release.</summary>
internal static class CAT1431
{
    public static void Check(ManifestReport report)
    {
        var definitions = report.Chart.Documents.Where(static d => d.Kind == "CustomResourceDefinition").SelectMany(static d => d.Fields.At("spec"))
            .Select(static s => (Group: s.Text("group"), Kind: s.At("names").Select(static n => n.Text("kind")).FirstOrDefault())).Where(static d => d is { Group: not null, Kind: not null }).ToList();
        if (definitions.Count == 0) return;
        foreach (var document in report.Chart.Documents)
            if (definitions.Contains((document.Group, document.Kind))) report.Add(ManifestRules.CrdWithResource, document, document.Fields.Origin, document.Kind);
    }
}
