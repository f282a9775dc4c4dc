using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The resolver of host names knows four tokens.</summary>
internal static class CAT1132
{
    private static readonly string[] s_known = ["AppName", "OrgDomain", "OrgSlug", "SovereignFQDN"];

    /// <summary>Refused by the definition, and reported as that.</summary>
    private static readonly string[] s_refused = ["InstanceID", "ClusterID"];

    public static void Check(SpecFacts facts)
    {
        foreach (var (text, node) in HostTemplates.Of(facts))
            if (HostTemplates.Tokens(text).FirstOrDefault(static t => !s_known.Contains(t) && !s_refused.Contains(t)) is { } unknown)
            {
                var meant = Array.Find(s_known, known => Spelling.IsNear(known, unknown));
                facts.Problems.AddWithMend(MetadataRules.HostUnresolved, node.At, meant is null ? null : text.Replace("." + unknown, "." + meant), "spec.endpoints[].hostnameTemplate", "." + unknown);
            }
    }
}
