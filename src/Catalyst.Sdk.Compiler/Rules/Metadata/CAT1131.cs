using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>A host name is no address: the controller records a finding where it has a scheme.</summary>
internal static class CAT1131
{
    private static readonly Regex s_scheme = HostTemplates.Compiled("^(?:https?:|.*://)");
    private static readonly Regex s_bare = HostTemplates.Compiled(@"^[a-z]+://([^/:\s]+)/?\z");

    public static void Check(SpecFacts facts)
    {
        foreach (var (text, node) in HostTemplates.Of(facts))
            if (s_scheme.IsMatch(text))
                facts.Problems.AddWithMend(MetadataRules.HostScheme, node.At, s_bare.Match(text) is { Success: true } match ? match.Groups[1].Value : null,
                    "spec.endpoints[].hostnameTemplate", "has a scheme, which a host name has not: write the name alone, and the scheme as Protocol");
    }
}
