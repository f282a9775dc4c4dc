using System;
using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk;

/// <param name="Name">As the definitions spell it.</param>
/// <param name="Code">As names spell it.</param>
/// <param name="Letter">As location codes spell it.</param>
internal sealed record ProviderCode(string Name, string Code, char Letter);

internal sealed record RegionCode(string Provider, string Code, char Letter);

internal sealed record BlockCode(string Code, char Letter);

// The branch is the one whose commits reach it; null where the platform names none.
internal sealed record EnvironmentCode(string Code, char Letter, string? Branch);

/// <summary>The codes of the naming dimensions. Sources: the platform's naming convention §2.1 to §2.4, its branches §11.2.</summary>
internal static class PlatformCodes
{
    public static readonly ProviderCode[] Providers =
    [
        new("hetzner", "hz", 'h'), new("huawei", "hw", 'w'), new("oci", "oci", 'o'), new("aws", "aws", 'a'), new("gcp", "gcp", 'g'), new("azure", "az", 'z'), new("contabo", "ct", 'c'),
    ];

    /// <summary>The regions that have a code. Amazon's, Google's and Microsoft's have none yet.</summary>
    public static readonly RegionCode[] Regions =
    [
        new("hetzner", "fsn", 'f'), new("hetzner", "nbg", 'n'), new("hetzner", "hel", 'l'), new("hetzner", "ash", 'a'), new("hetzner", "hil", 'i'), new("hetzner", "sin", 's'),
        new("huawei", "apse", 'p'), new("huawei", "cnn", 'c'), new("huawei", "las", 'q'), new("huawei", "mer", 'r'),
        new("oci", "dxb", 'x'), new("oci", "fra", 'r'), new("oci", "sg", 'g'), new("oci", "iad", 'd'), new("oci", "syd", 'y'),
        new("contabo", "eu", 'e'),
    ];

    public static readonly BlockCode[] Blocks = [new("rtz", 'r'), new("dmz", 'd'), new("mgt", 'm')];

    public static readonly EnvironmentCode[] Environments = [new("prod", 'p', "main"), new("stg", 's', "staging"), new("uat", 'u', null), new("dev", 'd', "develop"), new("poc", 'c', null)];

    /// <summary>The slugs that the definition of an Organization refuses.</summary>
    public static readonly string[] ReservedSlugs = ["system", "flux", "crossplane", "catalyst", "gitea", .. Providers.Select(static p => p.Name), .. Blocks.Select(static b => b.Code), .. Environments.Select(static e => e.Code)];

    /// <summary>What people write where a code belongs.</summary>
    private static readonly Dictionary<string, string> s_longNames = new(StringComparer.Ordinal)
    {
        ["production"] = "prod", ["staging"] = "stg", ["stage"] = "stg", ["acceptance"] = "uat", ["development"] = "dev", ["mgmt"] = "mgt", ["management"] = "mgt",
    };

    public static ProviderCode? Provider(string code) => Array.Find(Providers, p => p.Code == code);

    public static ProviderCode? ProviderOfName(string name) => Array.Find(Providers, p => p.Name == name);

    public static RegionCode? Region(string provider, string code) => Array.Find(Regions, r => r.Provider == provider && r.Code == code);

    /// <summary>Whether the platform has codes for the provider's regions; without them any short code may be one.</summary>
    public static bool HasRegions(string provider) => Array.Exists(Regions, r => r.Provider == provider);

    public static BlockCode? Block(string code) => Array.Find(Blocks, b => b.Code == code);

    public static EnvironmentCode? Environment(string code) => Array.Find(Environments, e => e.Code == code);

    /// <summary>The code that a part of a name stands for, when it is a long name; else the part, in lower case.</summary>
    public static string Shortened(string part)
    {
        var lower = part.ToLowerInvariant();
        return ProviderOfName(lower)?.Code ?? (s_longNames.TryGetValue(lower, out var code) ? code : lower);
    }
}
