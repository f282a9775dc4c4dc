using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>A region that has a code, with its provider. Amazon, Google and Microsoft have regions without a code of the platform.</summary>
/// <remarks>Codes: naming convention §2.2. A code belongs to one provider. The definition of an Environment takes codes of three and four characters only: not <c>sg</c> and <c>eu</c>.</remarks>
/// <example><code>Region.Parse("fsn").Provider // hetzner</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record Region : ISpanParsable<Region>
{
    /// <summary>Falkenstein, of hetzner.</summary>
    public static Region Fsn { get; } = new("fsn");

    /// <summary>Nuremberg, of hetzner.</summary>
    public static Region Nbg { get; } = new("nbg");

    /// <summary>Helsinki, of hetzner.</summary>
    public static Region Hel { get; } = new("hel");

    /// <summary>Ashburn, of hetzner.</summary>
    public static Region Ash { get; } = new("ash");

    /// <summary>Hillsboro, of hetzner.</summary>
    public static Region Hil { get; } = new("hil");

    /// <summary>Singapore, of hetzner.</summary>
    public static Region Sin { get; } = new("sin");

    /// <summary>Asia-Pacific, south-east, of huawei.</summary>
    public static Region Apse { get; } = new("apse");

    /// <summary>China, north, of huawei.</summary>
    public static Region Cnn { get; } = new("cnn");

    /// <summary>Latin America, Santiago, of huawei.</summary>
    public static Region Las { get; } = new("las");

    /// <summary>Middle East, Riyadh, of huawei.</summary>
    public static Region Mer { get; } = new("mer");

    /// <summary>Dubai, of oci.</summary>
    public static Region Dxb { get; } = new("dxb");

    /// <summary>Frankfurt, of oci.</summary>
    public static Region Fra { get; } = new("fra");

    /// <summary>Singapore, of oci.</summary>
    public static Region Sg { get; } = new("sg");

    /// <summary>Ashburn, of oci.</summary>
    public static Region Iad { get; } = new("iad");

    /// <summary>Sydney, of oci.</summary>
    public static Region Syd { get; } = new("syd");

    /// <summary>Europe, of contabo.</summary>
    public static Region Eu { get; } = new("eu");

    private readonly string _text;

    private Region(string text) => _text = text;

    /// <summary>As names spell it, such as <c>fsn</c>.</summary>
    public string Code => _text;

    /// <summary>As location codes spell it, such as <c>f</c>.</summary>
    public char Letter => Codes.Letter;

    /// <summary>The provider whose region it is.</summary>
    public Provider Provider => Provider.Parse(Codes.Provider);

    /// <summary>Every region that has a code.</summary>
    public static IReadOnlyList<Region> All { get; } = [.. PlatformCodes.Regions.Select(static r => new Region(r.Code))];

    internal RegionCode Codes => Array.Find(PlatformCodes.Regions, r => r.Code == _text)!;

    internal static Region? Of(RegionCode? code) => code is null ? null : new(code.Code);

    /// <summary>The region that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no region; the message says what is.</exception>
    public static Region Parse(string text) => new(NameText.Checked(nameof(Region), text));

    /// <summary>The region that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The region; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Region? result)
    {
        result = NameText.Is(nameof(Region), text) ? new(text) : null;
        return result is not null;
    }

    static Region IParsable<Region>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Region>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Region result) => TryParse(s, out result);

    static Region ISpanParsable<Region>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Region>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Region result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(Region? name) => name?._text;

    /// <summary>The region that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no region.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Region?(string? text) => text is null ? null : Parse(text);
}
