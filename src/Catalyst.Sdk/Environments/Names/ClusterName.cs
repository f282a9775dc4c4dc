using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The name of a host cluster: <c>{provider}-{region}-{building block}-{environment type}</c>.</summary>
/// <remarks>Naming convention §4.1. Roles such as primary or dr are no part of a name: they change, names do not (§1.3).</remarks>
/// <example><code>ClusterName.Parse("hz-fsn-rtz-prod").Location // hfrp</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record ClusterName : ISpanParsable<ClusterName>
{
    private readonly string _text;

    private readonly ClusterParts _parts;

    private ClusterName(string text)
    {
        _text = text;
        _ = NameGrammar.Cluster(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The provider.</summary>
    public Provider Provider => Provider.Of(_parts.Provider);

    /// <summary>The code of the region, such as <c>fsn</c>.</summary>
    public string RegionCode => _parts.Region;

    /// <summary>The region; null when the platform has no codes for the provider's regions.</summary>
    public Region? Region => Region.Of(PlatformCodes.Region(_parts.Provider.Name, _parts.Region));

    /// <summary>The building block.</summary>
    public BuildingBlock BuildingBlock => BuildingBlock.Of(_parts.Block);

    /// <summary>The environment type.</summary>
    public EnvironmentType EnvironmentType => EnvironmentType.Of(_parts.Environment);

    /// <summary>The four letters for the same place; null when the platform has no codes for the provider's regions.</summary>
    public LocationCode? Location => Region is { } region ? LocationCode.Create(region, BuildingBlock, EnvironmentType) : null;

    /// <summary>The name of the VPC around it, <c>{building block}-{environment type}</c>: what stands below an account does not repeat it.</summary>
    public string VpcName => _parts.Block.Code + "-" + _parts.Environment.Code;

    /// <summary>The name of a cluster from its dimensions.</summary>
    /// <param name="region">The region, and with it the provider.</param>
    /// <param name="block">The building block.</param>
    /// <param name="environment">The environment type.</param>
    public static ClusterName Create(Region region, BuildingBlock block, EnvironmentType environment)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(environment);
        return Parse(region.Provider.Code + "-" + region.Code + "-" + block.Code + "-" + environment.Code);
    }

    /// <summary>The name of a host cluster that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no name of a host cluster; the message says what is.</exception>
    public static ClusterName Parse(string text) => new(NameText.Checked(nameof(ClusterName), text));

    /// <summary>The name of a host cluster that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The name of a host cluster; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ClusterName? result)
    {
        result = NameText.Is(nameof(ClusterName), text) ? new(text) : null;
        return result is not null;
    }

    static ClusterName IParsable<ClusterName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClusterName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClusterName result) => TryParse(s, out result);

    static ClusterName ISpanParsable<ClusterName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ClusterName>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClusterName result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(ClusterName? name) => name?._text;

    /// <summary>The name of a host cluster that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no name of a host cluster.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ClusterName?(string? text) => text is null ? null : Parse(text);
}
