using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>An organization may have a domain of its own, which <c>.OrgDomain</c> gives.</summary>
internal static class CAT1133
{
    private static readonly Regex s_joined = HostTemplates.Compiled(@"\{\{-?\s*\.OrgSlug\s*-?\}\}\.\{\{-?\s*\.SovereignFQDN\s*-?\}\}");

    public static void Check(SpecFacts facts)
    {
        foreach (var (text, node) in HostTemplates.Of(facts))
            if (HostTemplates.Tokens(text) is var tokens && tokens.Contains("OrgSlug") && tokens.Contains("SovereignFQDN"))
                facts.Problems.AddWithMend(MetadataRules.OrgHost, node.At, s_joined.IsMatch(text) ? s_joined.Replace(text, "{{.OrgDomain}}") : null, "spec.endpoints[].hostnameTemplate");
    }
}
