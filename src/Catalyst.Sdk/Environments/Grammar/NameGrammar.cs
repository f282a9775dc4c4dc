using System;
using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk;

/// <summary>Reads the names of the platform: one grammar for the types that programs use and for the analyzer that reads constants.</summary>
/// <remarks>Sources: the naming convention §2 (dimensions), §4 (names), §5 (location codes and DNS), §11 (environments); the custom resource definitions
/// (slug, environment type, cluster ids of a Blueprint's topology).</remarks>
internal static partial class NameGrammar
{
    private static readonly Dictionary<string, Func<string, NameFault?>> s_types = new(StringComparer.Ordinal)
    {
        ["Provider"] = Provider,
        ["Region"] = Region,
        ["BuildingBlock"] = Block,
        ["EnvironmentType"] = Environment,
        ["ClusterName"] = static text => Cluster(text, out _),
        ["ServerName"] = static text => Server(text, out _),
        ["LocationCode"] = static text => Location(text, out _),
        ["CloudResourceName"] = static text => CloudResource(text, out _),
        ["OrganizationSlug"] = Slug,
        ["EnvironmentName"] = static text => EnvironmentName(text, out _),
        ["ClusterId"] = ClusterId,
        ["VClusterName"] = static text => VCluster(text, out _),
        ["ControlPlaneHost"] = static text => ControlPlaneHost(text, out _),
        ["ApplicationHost"] = static text => ApplicationHost(text, out _),
    };

    /// <summary>What a text of words that the convention alone refuses is told: the text is a name all the same.</summary>
    private static readonly Dictionary<string, Func<string, NameFault?>> s_advice = new(StringComparer.Ordinal)
    {
        ["CloudResourceName"] = RepeatedParent,
        ["OrganizationSlug"] = SystemSlug,
        ["ClusterId"] = ClusterLetter,
    };

    /// <summary>The types of names.</summary>
    public static IEnumerable<string> Types => s_types.Keys;

    public static bool IsType(string type) => s_types.ContainsKey(type);

    /// <summary>Why a text is no name of a type; null when it is one.</summary>
    public static NameFault? Fault(string type, string text) => s_types[type](text);

    /// <summary>What the convention says against a text that is a name; null when nothing.</summary>
    public static NameFault? Advice(string type, string text) => s_advice.TryGetValue(type, out var advice) ? advice(text) : null;

    public static NameFault? Provider(string text)
    {
        if (PlatformCodes.Provider(text) is not null || PlatformCodes.ProviderOfName(text) is not null) return null;
        var lower = text.ToLowerInvariant();
        return new NameFault(NameRule.Provider, No(text, "provider", "write one of " + string.Join(", ", PlatformCodes.Providers.Select(static p => p.Name)) + ", or its code"),
            PlatformCodes.Provider(lower) is not null || PlatformCodes.ProviderOfName(lower) is not null ? lower : null);
    }

    public static NameFault? Region(string text) => Array.Exists(PlatformCodes.Regions, r => r.Code == text)
        ? null
        : new NameFault(NameRule.Region, No(text, "region that has a code", "write one of " + string.Join(", ", PlatformCodes.Regions.Select(static r => r.Code))),
            Only(text, static t => Array.Exists(PlatformCodes.Regions, r => r.Code == t)));

    public static NameFault? Block(string text) => PlatformCodes.Block(text) is not null ? null
        : new NameFault(NameRule.Block, No(text, "building block", "write rtz, dmz or mgt"), Only(text, static t => PlatformCodes.Block(t) is not null));

    public static NameFault? Environment(string text) => PlatformCodes.Environment(text) is not null ? null
        : new NameFault(NameRule.EnvironmentType, No(text, "environment type", text == "dr"
            ? "there is no environment for disaster recovery; a standby runs in the same environment, in another region: write prod, stg, uat, dev or poc"
            : "write prod, stg, uat, dev or poc"), Only(text, static t => PlatformCodes.Environment(t) is not null));

    public static NameFault? Slug(string text)
    {
        if (Array.IndexOf(PlatformCodes.ReservedSlugs, text) >= 0)
            return new NameFault(NameRule.ReservedSlug, No(text, "slug of an organization", "the word is reserved for the platform; choose another"));
        return IsSlug(text) ? null : new NameFault(NameRule.Slug, No(text, "slug of an organization", "write 3 to 32 lower-case letters, digits and dashes, a letter first"), MendedSlug(text));
    }

    public static NameFault? ClusterId(string text)
    {
        var dash = text.IndexOf('-');
        var block = dash < 0 ? text : text.Substring(0, dash);
        var rest = dash < 0 ? "" : text.Substring(dash + 1);
        if (block is "mgmt" or "dmz" or "rtz" && rest.Length > 0 && rest.All(static c => c is >= 'A' and <= 'Z' || TextShape.IsDigit(c))) return null;
        var mended = (block.ToLowerInvariant() is "mgt" ? "mgmt" : block.ToLowerInvariant()) + "-" + rest.ToUpperInvariant();
        return new NameFault(NameRule.ClusterId, No(text, "id of a cluster", "write mgmt, dmz or rtz, a dash, and capitals or digits, such as rtz-A"), mended != text && ClusterId(mended) is null ? mended : null);
    }

    /// <summary>The definition's pattern of a slug.</summary>
    public static bool IsSlug(string text) => text.Length is >= 3 and <= 32 && TextShape.IsLower(text[0]) && text.All(static c => TextShape.IsLower(c) || TextShape.IsDigit(c) || c == '-');

    private static NameFault? SystemSlug(string text) => text.StartsWith("kube-", StringComparison.Ordinal)
        ? new NameFault(NameRule.SystemSlug, "'" + text + "' begins with kube-, which the naming convention keeps for Kubernetes: choose another slug")
        : null;

    private static NameFault? ClusterLetter(string text) => text.Substring(text.IndexOf('-') + 1) is "A" or "B"
        ? null
        : new NameFault(NameRule.ClusterLetter, "'" + text + "' names a cluster other than A and B: the platform's CI knows those two only");

    private static string? MendedSlug(string text)
    {
        var mended = new string([.. text.ToLowerInvariant().Select(static c => c is '_' or ' ' or '.' ? '-' : c)]);
        return mended != text && IsSlug(mended) && Slug(mended) is null ? mended : null;
    }

    /// <summary>The code that a text stands for, where it is a code of the kind.</summary>
    private static string? Only(string text, Func<string, bool> isCode) => PlatformCodes.Shortened(text) is var code && code != text && isCode(code) ? code : null;

    private static string No(string text, string what, string instead) => "'" + text + "' is no " + what + ": " + instead;
}
