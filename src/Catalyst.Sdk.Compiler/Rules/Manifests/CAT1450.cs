using System;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-object-names: no object is named tenant or sme.</summary>
internal static class CAT1450
{
    private static readonly Regex Name = new("^(?<before>(?:[a-z0-9-]+-)?)(?<word>tenant|tenants|sme|smes)\\z", RegexOptions.CultureInvariant);

    public static void Check(Document document, Field field, ManifestReport report)
    {
        foreach (var scalar in field.Value.Scalars)
        {
            var found = (scalar.Text is { } text ? scalar.Constants.Append(text) : scalar.Constants).Where(static t => t.IndexOf("tenant", StringComparison.Ordinal) >= 0 || t.IndexOf("sme", StringComparison.Ordinal) >= 0)
                .Select(static t => Name.Match(t)).FirstOrDefault(static m => m.Success);
            if (found is null) continue;
            var instead = found.Groups["before"].Value + (found.Groups["word"].Value is "tenants" or "smes" ? "organizations" : "organization");
            report.Mended(ManifestRules.ObjectName, document, scalar.Origin, scalar.IsLiteral ? Mend.Write("\"" + instead + "\"") : null, found.Value);
        }
    }
}
