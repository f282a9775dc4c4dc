using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>nm-persona: no route, namespace or folder of templates is named after a kind of customer.</summary>
internal static class CAT1453
{
    private const string Route = "/api/v1/sme", OtherRoute = "/api/tenant/", Folder = "sme-services";

    public static void CheckNamespace(Document document, Field field, ManifestReport report)
    {
        foreach (var scalar in field.Value.Scalars)
            if (scalar.Text == "sme" || scalar.Constants.Contains("sme")) report.Add(ManifestRules.Persona, document, scalar.Origin, "sme");
    }

    public static void CheckRoute(Document document, Field field, ManifestReport report)
    {
        foreach (var scalar in field.Value.Scalars)
            if ((scalar.Text is { } text ? scalar.Constants.Append(text) : scalar.Constants).FirstOrDefault(IsPersona) is { } found) report.Add(ManifestRules.Persona, document, scalar.Origin, found);
    }

    public static void CheckFile(Document document, ManifestReport report)
    {
        if (document.Template.FileName.StartsWith(Folder, StringComparison.Ordinal)) report.Add(ManifestRules.Persona, document, document.Template.Origin, document.Template.FileName);
    }

    private static bool IsPersona(string path) =>
        path == Route || path.StartsWith(Route + "/", StringComparison.Ordinal) || path.StartsWith(OtherRoute, StringComparison.Ordinal);
}
