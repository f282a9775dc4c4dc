using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>Four letters for a place: of the provider, its region, the building block and the environment type.</summary>
/// <remarks>Naming convention §5.2. Two places never share a code: nothing is added to tell them apart.</remarks>
/// <example><code>LocationCode.Parse("hfmp").Cluster // hz-fsn-mgt-prod</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record LocationCode : ISpanParsable<LocationCode>
{
    private readonly string _text;

    private readonly LocationParts _parts;

    private LocationCode(string text)
    {
        _text = text;
        _ = NameGrammar.Location(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The provider.</summary>
    public Provider Provider => Provider.Of(_parts.Provider);

    /// <summary>The region; null when the platform has no codes for the provider's regions.</summary>
    public Region? Region => Region.Of(_parts.Region);

    /// <summary>The building block.</summary>
    public BuildingBlock BuildingBlock => BuildingBlock.Of(_parts.Block);

    /// <summary>The environment type.</summary>
    public EnvironmentType EnvironmentType => EnvironmentType.Of(_parts.Environment);

    /// <summary>The host cluster there; null when the platform has no codes for the provider's regions.</summary>
    public ClusterName? Cluster => Region is { } region ? ClusterName.Create(region, BuildingBlock, EnvironmentType) : null;

    /// <summary>The code of a place.</summary>
    /// <param name="region">The region, and with it the provider.</param>
    /// <param name="block">The building block.</param>
    /// <param name="environment">The environment type.</param>
    public static LocationCode Create(Region region, BuildingBlock block, EnvironmentType environment)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(environment);
        return new(new string([region.Provider.Letter, region.Letter, block.Letter, environment.Letter]));
    }

    /// <summary>The location code that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no location code; the message says what is.</exception>
    public static LocationCode Parse(string text) => new(NameText.Checked(nameof(LocationCode), text));

    /// <summary>The location code that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The location code; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LocationCode? result)
    {
        result = NameText.Is(nameof(LocationCode), text) ? new(text) : null;
        return result is not null;
    }

    static LocationCode IParsable<LocationCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LocationCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LocationCode result) => TryParse(s, out result);

    static LocationCode ISpanParsable<LocationCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<LocationCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LocationCode result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(LocationCode? name) => name?._text;

    /// <summary>The location code that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no location code.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator LocationCode?(string? text) => text is null ? null : Parse(text);
}
