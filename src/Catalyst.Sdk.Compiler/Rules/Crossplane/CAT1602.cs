using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Crossplane;

/// <summary>xp-gvk: of the providers of Upbound the platform runs one.</summary>
internal static class CAT1602
{
    private const string Upbound = "upbound.io", Ours = "opentofu.upbound.io";

    public static void Check(Document document, Field field, ManifestReport report)
    {
        foreach (var scalar in field.Value.Scalars)
        {
            if ((scalar.Text ?? scalar.Constants.FirstOrDefault()) is not { } text || text.IndexOf('/') is not (var end and > 0)) continue;
            var group = text.Substring(0, end);
            if (group == Ours || group != Upbound && !group.EndsWith("." + Upbound, StringComparison.Ordinal)) continue;
            // Only the group of the same provider has a mend.
            var mend = scalar is { IsLiteral: true, Origin.HasSpan: true } && group == "tf." + Upbound ? Mend.Write("\"" + Ours + text.Substring(end) + "\"") : null;
            report.Mended(CrossplaneRules.Provider, document, scalar.Origin.HasSpan ? scalar.Origin : document.Fields.Origin, mend, text);
        }
    }
}
