using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>The values of the platform's own labels (<c>openova.io/…</c>) are names of their dimension.</summary>
internal static class CAT1161
{
    private const string Prefix = "openova.io/";

    private static readonly Dictionary<string, (Func<string, bool> Fits, string Words)> s_values = new(StringComparer.Ordinal)
    {
        ["provider"] = (static v => NameGrammar.Provider(v) is null, "a provider, such as hetzner"),
        ["region"] = (TextShape.IsRegionCode, "the code of a region, such as fsn"),
        ["building-block"] = (static v => PlatformCodes.Block(v) is not null, "rtz, dmz or mgt"),
        ["env-type"] = (static v => PlatformCodes.Environment(v) is not null, "prod, stg, uat, dev or poc"),
        ["cluster"] = (static v => NameGrammar.Cluster(v, out _) is null, "the name of a host cluster, such as hz-fsn-rtz-prod"),
        ["host-cluster"] = (static v => NameGrammar.Cluster(v, out _) is null, "the name of a host cluster, such as hz-fsn-rtz-prod"),
        ["managed-by"] = (static v => v is "catalyst" or "crossplane" or "opentofu" or "manual", "catalyst, crossplane, opentofu or manual"),
        ["organization"] = (static v => NameGrammar.Slug(v) is null, "the slug of an organization, such as acme"),
        ["vcluster"] = (static v => NameGrammar.Slug(v) is null || NameGrammar.VCluster(v, out _) is null, "the slug of an organization, such as acme"),
        ["environment"] = (static v => NameGrammar.EnvironmentName(v, out _) is null, "the name of an environment, such as acme-prod"),
        ["blueprint"] = (static v => v.StartsWith("bp-", StringComparison.Ordinal), "the name of a Blueprint, such as bp-cnpg"),
        ["blueprint-version"] = (BlueprintNaming.IsVersion, "an exact version, such as 1.2.3"),
    };

    public static void Check(ConstantMap resource, ProblemBag problems)
    {
        if (Paths.At(resource, "metadata.labels") is not ConstantMap labels) return;
        foreach (var label in labels.Entries)
            if (label.Value is ConstantScalar { Value: DataString { Value: var value } } text && label.Key.StartsWith(Prefix, StringComparison.Ordinal)
                && s_values.TryGetValue(label.Key.Substring(Prefix.Length), out var rule) && !rule.Fits(value))
                problems.Add(ResourceRules.Tag, text.At, label.Key, "is '" + value + "': write " + rule.Words);
    }
}
