using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>A building block: a zone of a region with a host cluster of its own.</summary>
/// <remarks>Codes: rtz, dmz, mgt (naming convention §2.3). A Blueprint spells the last one <c>mgmt</c> in its placement.</remarks>
/// <example><code>BuildingBlock.Rtz.PeeringName // to-rtz</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record BuildingBlock : ISpanParsable<BuildingBlock>
{
    /// <summary>Run-time zone: the organizations' software.</summary>
    public static BuildingBlock Rtz { get; } = new("rtz");

    /// <summary>What the outside reaches.</summary>
    public static BuildingBlock Dmz { get; } = new("dmz");

    /// <summary>Management.</summary>
    public static BuildingBlock Mgt { get; } = new("mgt");

    private readonly string _text;

    private BuildingBlock(string text) => _text = text;

    /// <summary>As names spell it, such as <c>rtz</c>.</summary>
    public string Code => _text;

    /// <summary>As location codes and servers spell it: r, d or m.</summary>
    public char Letter => Codes.Letter;

    /// <summary>The name of a peering towards it: <c>to-{block}</c>.</summary>
    public string PeeringName => "to-" + _text;

    /// <summary>Every building block.</summary>
    public static IReadOnlyList<BuildingBlock> All { get; } = [.. PlatformCodes.Blocks.Select(static b => new BuildingBlock(b.Code))];

    internal BlockCode Codes => PlatformCodes.Block(_text)!;

    internal static BuildingBlock Of(BlockCode code) => new(code.Code);

    /// <summary>The building block that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no building block; the message says what is.</exception>
    public static BuildingBlock Parse(string text) => new(NameText.Checked(nameof(BuildingBlock), text));

    /// <summary>The building block that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The building block; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out BuildingBlock? result)
    {
        result = NameText.Is(nameof(BuildingBlock), text) ? new(text) : null;
        return result is not null;
    }

    static BuildingBlock IParsable<BuildingBlock>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<BuildingBlock>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out BuildingBlock result) => TryParse(s, out result);

    static BuildingBlock ISpanParsable<BuildingBlock>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<BuildingBlock>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out BuildingBlock result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(BuildingBlock? name) => name?._text;

    /// <summary>The building block that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no building block.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator BuildingBlock?(string? text) => text is null ? null : Parse(text);
}
