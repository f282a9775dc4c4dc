using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>A provider of infrastructure. Its name is what the custom resource definitions spell, its code is what names spell.</summary>
/// <remarks>Codes: hetzner hz, huawei hw, oci oci, aws aws, gcp gcp, azure az, contabo ct (naming convention §2.1).</remarks>
/// <example><code>Provider.Hetzner.Code // hz</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record Provider : ISpanParsable<Provider>
{
    /// <summary>Hetzner.</summary>
    public static Provider Hetzner { get; } = new("hetzner");

    /// <summary>Huawei Cloud.</summary>
    public static Provider Huawei { get; } = new("huawei");

    /// <summary>Oracle Cloud.</summary>
    public static Provider Oci { get; } = new("oci");

    /// <summary>Amazon Web Services.</summary>
    public static Provider Aws { get; } = new("aws");

    /// <summary>Google Cloud.</summary>
    public static Provider Gcp { get; } = new("gcp");

    /// <summary>Microsoft Azure.</summary>
    public static Provider Azure { get; } = new("azure");

    /// <summary>Contabo.</summary>
    public static Provider Contabo { get; } = new("contabo");

    private readonly string _text;

    private Provider(string text) => _text = PlatformCodes.Provider(text)?.Name ?? text;

    /// <summary>As definitions spell it, such as <c>hetzner</c>.</summary>
    public string Name => _text;

    /// <summary>As names spell it, such as <c>hz</c>.</summary>
    public string Code => Codes.Code;

    /// <summary>As location codes spell it, such as <c>h</c>.</summary>
    public char Letter => Codes.Letter;

    /// <summary>Every provider.</summary>
    public static IReadOnlyList<Provider> All { get; } = [.. PlatformCodes.Providers.Select(static p => new Provider(p.Name))];

    internal ProviderCode Codes => PlatformCodes.ProviderOfName(_text)!;

    internal static Provider Of(ProviderCode code) => new(code.Name);

    /// <summary>The provider that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no provider; the message says what is.</exception>
    public static Provider Parse(string text) => new(NameText.Checked(nameof(Provider), text));

    /// <summary>The provider that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The provider; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Provider? result)
    {
        result = NameText.Is(nameof(Provider), text) ? new(text) : null;
        return result is not null;
    }

    static Provider IParsable<Provider>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Provider>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Provider result) => TryParse(s, out result);

    static Provider ISpanParsable<Provider>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Provider>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Provider result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(Provider? name) => name?._text;

    /// <summary>The provider that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no provider.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Provider?(string? text) => text is null ? null : Parse(text);
}
