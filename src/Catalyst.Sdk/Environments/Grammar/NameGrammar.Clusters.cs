using System;
using System.Linq;

namespace Catalyst.Sdk;

/// <summary>The parts of a host cluster's name.</summary>
internal sealed record ClusterParts(ProviderCode Provider, string Region, BlockCode Block, EnvironmentCode Environment);

internal sealed record ServerParts(ClusterParts Cluster, string Application, int Number);

// The region is null where the platform lists none of the provider.
internal sealed record LocationParts(ProviderCode Provider, RegionCode? Region, char RegionLetter, BlockCode Block, EnvironmentCode Environment);

/// <content>Clusters, and what is named after them.</content>
internal static partial class NameGrammar
{
    private const string ClusterWords = "write {provider}-{region}-{building block}-{environment type}, such as hz-fsn-rtz-prod";

    /// <summary><c>{provider}-{region}-{building block}-{environment type}</c>.</summary>
    public static NameFault? Cluster(string text, out ClusterParts? parts) => Cluster(text, "name of a host cluster", MendedCluster(text), out parts);

    /// <summary><c>{cluster}-{type}</c>.</summary>
    public static NameFault? CloudResource(string text, out ClusterParts? cluster)
    {
        var (head, rest) = Split(text);
        if (rest.Length == 0 || !TextShape.IsWord(rest))
        {
            cluster = null;
            return new NameFault(NameRule.CloudResource, No(text, "name of a cloud resource", "write the name of the host cluster, a dash and the type of the resource, such as hz-fsn-rtz-prod-vpc"),
                Lower(text, static t => CloudResource(t, out _)));
        }

        return Cluster(head, "name of a host cluster", null, out cluster) is { } fault ? fault with { Mended = MendedHead(text, static t => CloudResource(t, out _)) } : null;
    }

    /// <summary><c>{cluster}-{organization}</c>.</summary>
    public static NameFault? VCluster(string text, out ClusterParts? cluster)
    {
        var (head, rest) = Split(text);
        cluster = null;
        if (rest.Length == 0)
            return new NameFault(NameRule.VCluster, No(text, "qualified name of a vcluster", "write the name of the host cluster, a dash and the organization, such as hz-fsn-rtz-prod-acme"), Lower(text, static t => VCluster(t, out _)));
        return Cluster(head, "name of a host cluster", MendedHead(text, static t => VCluster(t, out _)), out cluster)
            ?? (Slug(rest) is { } slug ? slug with { Mended = slug.Mended is { } mended ? head + "-" + mended : null } : null);
    }

    /// <summary><c>{provider}{region}{block letter}-{application}-{number}{environment letter}</c>.</summary>
    public static NameFault? Server(string text, out ServerParts? parts)
    {
        parts = null;
        var (first, last) = (text.IndexOf('-'), text.LastIndexOf('-'));
        var fault = new NameFault(NameRule.Server, No(text, "name of a server", "write {provider}{region}{letter of the block}-{application}-{number}{letter of the environment}, such as hzfsnr-k8s-1p"), Lower(text, static t => Server(t, out _)));
        if (first <= 0 || last <= first + 1 || !TextShape.IsWord(text.Substring(first + 1, last - first - 1))) return fault;
        var (place, tail) = (text.Substring(0, first), text.Substring(last + 1));
        var digits = tail.Length < 2 ? "" : tail.Substring(0, tail.Length - 1);
        if (digits.Length is 0 or > 4 || digits[0] == '0' || !digits.All(TextShape.IsDigit)) return fault;
        if (Array.Find(PlatformCodes.Environments, e => e.Letter == tail[tail.Length - 1]) is not { } environment)
            return fault with { Message = No(text, "name of a server", "it ends in a number and the letter of its environment: p, s, u, d or c"), Rule = NameRule.EnvironmentType };
        if (Array.Find(PlatformCodes.Providers, p => place.StartsWith(p.Code, StringComparison.Ordinal)) is not { } provider || place.Length < provider.Code.Length + 3) return fault;
        if (Array.Find(PlatformCodes.Blocks, b => b.Letter == place[place.Length - 1]) is not { } block) return fault;
        var region = place.Substring(provider.Code.Length, place.Length - provider.Code.Length - 1);
        if (RegionFault(provider, region) is { } unknown) return unknown;
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        parts = new ServerParts(new ClusterParts(provider, region, block, environment), text.Substring(first + 1, last - first - 1), number);
        return null;
    }

    /// <summary>Four letters: provider, region, block, environment.</summary>
    public static NameFault? Location(string text, out LocationParts? parts)
    {
        parts = null;
        var fault = new NameFault(NameRule.Location, No(text, "location code", "write four letters, of the provider, its region, the block and the environment, such as hfmp"), Lower(text, static t => Location(t, out _)));
        if (text.Length != 4 || !text.All(TextShape.IsLower)) return fault;
        if (Array.Find(PlatformCodes.Providers, p => p.Letter == text[0]) is not { } provider)
            return fault with { Message = No(text, "location code", "no provider has the letter " + text[0]) };
        var region = Array.Find(PlatformCodes.Regions, r => r.Provider == provider.Name && r.Letter == text[1]);
        if (region is null && PlatformCodes.HasRegions(provider.Name)) return fault with { Message = No(text, "location code", "no region of " + provider.Name + " has the letter " + text[1]) };
        if (Array.Find(PlatformCodes.Blocks, b => b.Letter == text[2]) is not { } block) return fault with { Message = No(text, "location code", "no building block has the letter " + text[2] + "; they are r, d and m") };
        if (Array.Find(PlatformCodes.Environments, e => e.Letter == text[3]) is not { } environment)
            return fault with { Message = No(text, "location code", "no environment type has the letter " + text[3] + "; they are p, s, u, d and c") };
        parts = new LocationParts(provider, region, text[1], block, environment);
        return null;
    }

    /// <summary>Why a text is no region of a provider.</summary>
    public static NameFault? RegionFault(ProviderCode provider, string region)
    {
        if (PlatformCodes.HasRegions(provider.Name) ? PlatformCodes.Region(provider.Name, region) is not null : TextShape.IsRegionCode(region)) return null;
        var known = string.Join(", ", PlatformCodes.Regions.Where(r => r.Provider == provider.Name).Select(static r => r.Code));
        return new NameFault(NameRule.Region, "'" + region + "' is no region code of " + provider.Name + (known.Length > 0 ? ": write one of " + known : ": write two to four letters and digits"));
    }

    private static NameFault? Cluster(string text, string what, string? mended, out ClusterParts? parts)
    {
        parts = null;
        var part = text.Split('-');
        if (part.Contains("primary") || (part.Length != 4 && part.Contains("dr")))
        {
            var without = string.Join("-", part.Where(static p => p is not ("primary" or "dr")));
            return new NameFault(NameRule.Role, No(text, what, "a role such as primary or dr changes, the name does not; leave it out"), Cluster(without, what, null, out _) is null ? without : mended);
        }

        if (part.Length != 4 || TextShape.HasCapital(text)) return new NameFault(NameRule.Cluster, No(text, what, ClusterWords), mended);
        if (PlatformCodes.Provider(part[0]) is not { } provider)
            return new NameFault(NameRule.Provider, No(text, what, "'" + part[0] + "' is no provider code; write one of " + string.Join(", ", PlatformCodes.Providers.Select(static p => p.Code))), mended);
        if (RegionFault(provider, part[1]) is { } region) return region with { Message = No(text, what, region.Message), Mended = mended };
        if (PlatformCodes.Block(part[2]) is not { } block) return new NameFault(NameRule.Block, No(text, what, Block(part[2])!.Message), mended);
        if (PlatformCodes.Environment(part[3]) is not { } environment) return new NameFault(NameRule.EnvironmentType, No(text, what, Environment(part[3])!.Message), mended);
        parts = new ClusterParts(provider, part[1], block, environment);
        return null;
    }

    private static NameFault? RepeatedParent(string text)
    {
        var (head, rest) = Split(text);
        var parents = head.Split('-');
        var own = rest.Split('-');
        if (Array.Find(own, o => parents.Contains(o)) is not { } repeated) return null;
        var left = string.Join("-", own.Where(o => !parents.Contains(o)));
        return new NameFault(NameRule.Repeated, "'" + text + "' says '" + repeated + "' twice: a name does not repeat its parent's", left.Length > 0 ? head + "-" + left : null);
    }

    /// <summary>The first four parts, and the rest.</summary>
    private static (string Head, string Tail) Split(string text)
    {
        var part = text.Split('-');
        return part.Length < 5 ? (text, "") : (string.Join("-", part.Take(4)), string.Join("-", part.Skip(4)));
    }

    private static string? MendedCluster(string text)
    {
        var mended = string.Join("-", text.Split('-').Select(PlatformCodes.Shortened));
        return mended != text && Cluster(mended, "", null, out _) is null ? mended : null;
    }

    private static string? MendedHead(string text, Func<string, NameFault?> check)
    {
        var (head, rest) = Split(text);
        return MendedCluster(head) is { } mended && check(mended + "-" + rest) is null ? mended + "-" + rest : null;
    }

    private static string? Lower(string text, Func<string, NameFault?> check) =>
        TextShape.HasCapital(text) && text.ToLowerInvariant() is var lower && check(lower) is null ? lower : null;
}
