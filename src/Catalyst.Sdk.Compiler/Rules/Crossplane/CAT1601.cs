using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Crossplane;

/// <summary>xp-group: composite resources are of the platform's API group.</summary>
internal static class CAT1601
{
    private const string Compose = "compose.openova.io", Access = "access.openova.io";

    public static void Check(Document document, ManifestReport report)
    {
        if (document.Group != CrossplaneKinds.Group) return;
        switch (document.Kind)
        {
            case "CompositeResourceDefinition":
                foreach (var group in document.Fields.At("spec").SelectMany(static s => s.Scalars("group")))
                    if (group.Text is { } text && text is not (Compose or Access)) Report(document, group, text, "", report);
                break;
            case "Composition":
                foreach (var version in document.Fields.At("spec", "compositeTypeRef").SelectMany(static s => s.Scalars("apiVersion")))
                    if (version.Text is { } text && text.IndexOf('/') is var end and > 0 && text.Substring(0, end) is not (Compose or Access)) Report(document, version, text.Substring(0, end), text.Substring(end), report);
                break;
        }
    }

    private static void Report(Document document, Scalar at, string group, string version, ManifestReport report) =>
        report.Mended(CrossplaneRules.Group, document, at.Origin, at.IsLiteral ? Mend.Write("\"" + Compose + version + "\"") : null, group);
}
